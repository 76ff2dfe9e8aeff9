/** Thrown for fault rules that cannot be followed. */
export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError';
}
