import type { Source } from '../source.ts';
import { excerpt } from './excerpt.ts';
import type { Fault } from './fault.ts';
import { type LineNeeds, lineRules } from './line-rules.ts';

/** Most lines of a dataset. */
export const lineLimit = 1_000;

// #region validate-dataset
/**
 * Checks a dataset against every documented limit, before it is uploaded: a job that meets a fault has cost its time.
 *
 * At most 1,000 lines; on each, one object of JSON with the fields that the kind of job and its metrics need; at most 5
 * turns, and one for passages alone. Limits that AWS does not document are not checked.
 *
 * @param lines The lines, empty ones included, such as `text.split('\n')`.
 * @param needs The job that the dataset is for.
 * @returns All faults, in the order of the lines; empty if there is none.
 *
 * @example
 * ```ts
 * import { validateDataset } from '@outcrop/snippets/rag-evaluation';
 *
 * const faults = await validateDataset(['{"conversationTurns":[]}', '{"oops'], {
 *   kind: 'retrieve',
 *   metrics: ['ContextCoverage'],
 * });
 * console.assert(faults.map(({ line }) => line).join() === '1,2');
 * ```
 */
export async function validateDataset(lines: Source<string>, needs: LineNeeds): Promise<Fault[]> {
  const rules = lineRules(needs);
  const faults: Fault[] = [];
  let line = 0;
  let last = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    // Empty lines are no fault until something comes after them: files end with a line end.
    while (++last < line) faults.push(toFault(last, { path: '', rule: 'be JSON', value: '' }));
    faults.push(...lineFaults(text, rules).map((fault) => toFault(line, fault)));
  }
  const count = countFault(last);
  return count === undefined ? faults : [{ line: 0, path: '', message: count }, ...faults];
}
// #endregion validate-dataset

function countFault(count: number): string | undefined {
  if (count > 0 && count <= lineLimit) return undefined;
  const rule = count === 0 ? 'have at least 1 line' : `have at most ${lineLimit} lines`;
  return `Cannot use the dataset as it must ${rule}: current value is ${count}`;
}

/** A rule that a line breaks, and the value that breaks it. */
interface LineFault {
  path: string;
  rule: string;
  value: unknown;
}

function toFault(line: number, { path, rule, value }: LineFault): Fault {
  const message = `Cannot use line ${line} as ${path || 'it'} must ${rule}: current value is ${excerpt(value)}`;
  return { line, path, message };
}

function lineFaults(text: string, rules: ReturnType<typeof lineRules>): LineFault[] {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return [{ path: '', rule: 'be JSON', value: text }];
  }
  const issues = rules.safeParse(record).error?.issues ?? [];
  return issues.map(({ path, message }) => ({
    path: pathText(path),
    rule: message,
    value: path.reduce<unknown>(fieldOf, record),
  }));
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
