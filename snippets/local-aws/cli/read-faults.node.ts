import { readFileSync } from 'node:fs';
import type { FaultRule } from '../faults/fault-rule.ts';
import { parseFaultRules } from '../faults/parse-fault-rules.ts';
import { CliError } from './cli-error.ts';

/**
 * Reads fault rules from a file.
 *
 * @param path The file's path.
 * @returns Its rules.
 * @throws {CliError} If it cannot be read, or is not a list of rules; what was wrong with it is the cause.
 */
export function readFaults(path: string): FaultRule[] {
  try {
    return parseFaultRules(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(
      `Cannot start local-aws as '--faults' must name a file of fault rules: current value is ${path} (${reason})`,
      { cause },
    );
  }
}
