import * as z from 'zod';
import { type FaultRule, faultRule } from './fault-rule.ts';
import { FaultRuleError } from './fault-rule-error.ts';

/**
 * Reads fault rules from parsed JSON.
 *
 * @param json A list of rules.
 * @returns The rules.
 * @throws {FaultRuleError} If one of them cannot be followed; the message says which, where, and what would be right.
 *
 * @example
 * ```ts
 * import { parseFaultRules } from '@outcrop/snippets/local-aws';
 *
 * const [rule] = parseFaultRules([{ kind: 'throttling', operations: ['Converse*'], calls: [3], rate: 0.5 }]);
 * console.assert(rule?.kind === 'throttling');
 * ```
 */
export function parseFaultRules(json: unknown): FaultRule[] {
  const result = z.array(faultRule).safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  throw new FaultRuleError(
    `Cannot use rules${path} as fault rules are written: ${issue?.message}: current value is ${JSON.stringify(issue?.input)}`,
    { cause: result.error },
  );
}
