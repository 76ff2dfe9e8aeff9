import type { Verdict } from './verdict.ts';

const most = 3;

/**
 * Names the claims that lack support, worst first, with the words that decided it.
 *
 * @param verdicts What sources say of claims.
 * @param fault What to call such a claim, such as "Not in the passages".
 * @param otherwise What to say if there is none.
 */
export function nameFaults(verdicts: readonly Verdict[], fault: string, otherwise: string): string {
  const faults = verdicts
    .filter(({ support }) => support < 1)
    .sort((one, other) => one.support - other.support);
  if (faults.length === 0) return otherwise;
  const named = faults.slice(0, most).map((verdict) => `${lead(verdict, fault)}: ${quoted(verdict)}`);
  const rest = faults.length - named.length;
  return `${named.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`;
}

function lead({ contradicted, support }: Verdict, fault: string): string {
  if (contradicted) return `${fault} (they say something else)`;
  return support > 0 ? `${fault} (not all of it)` : fault;
}

function quoted({ claim, missing }: Verdict): string {
  const words = [...new Set(missing)].slice(0, 5);
  return `“${claim.text}”${words.length > 0 ? ` — ${words.join(', ')}.` : '.'}`;
}
