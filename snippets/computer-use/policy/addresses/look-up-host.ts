import { entry } from '../entry.ts';
import type { Decision } from '../policy-rules.ts';

/**
 * Finds the rule for a host: its own, then that of the nearest domain above it, then that for any.
 *
 * @param host In lower case; an empty one has no rule, not even that for any.
 */
export function lookUpHost(host: string, domains: Readonly<Record<string, Decision>>): Decision | undefined {
  if (host === '') return undefined;
  const own = entry(domains, host);
  if (own) return own;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const above = entry(domains, `*${host.slice(dot)}`);
    if (above) return above;
  }
  return entry(domains, '*');
}
