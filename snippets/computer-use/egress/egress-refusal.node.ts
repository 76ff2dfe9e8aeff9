import { isIP } from 'node:net';
import type { EgressRules } from './egress-rules.ts';

const usualPorts = [80, 443];

/** Why a name and a port may not be reached; undefined if they may. */
export function egressRefusal(hostname: string, port: number, rules: EgressRules): string | undefined {
  const name = plainName(hostname);
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return 'it must be named, not given by its address';
  const matching = rules.allowed.map(parsed).filter((rule) => matches(name, rule.name));
  if (matching.length === 0) return 'its name must be allowed';
  const ports = matching.flatMap((rule) => rule.ports);
  return ports.includes(port) ? undefined : `its port must be ${ports.join(' or ')}`;
}

/** A name in lower case, without the dot that may end it. */
export function plainName(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}

function parsed(rule: string): { name: string; ports: number[] } {
  const [, name = rule, port] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
  return { name: plainName(name), ports: port === undefined ? usualPorts : [Number(port)] };
}

function matches(name: string, rule: string): boolean {
  return rule.startsWith('*.') ? name.endsWith(rule.slice(1)) && name.length >= rule.length : name === rule;
}
