/**
 * Reads the names that a prompt asks about: its last list, as the lists before it belong to examples.
 *
 * @param prompt The text of a prompt, or of its last turn.
 * @returns The names, in order; none if there is no list.
 *
 * @example
 * ```ts
 * import { nameList, readNameList } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(readNameList(`Sort these:\n${nameList(['Red "shoe"'])}`)[0] === 'Red "shoe"');
 * ```
 */
export function readNameList(prompt: string): string[] {
  const start = prompt.lastIndexOf('<names>\n');
  const end = prompt.indexOf('\n</names>', start);
  if (start < 0 || end < 0) return [];
  return prompt
    .slice(start, end)
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line.slice(line.indexOf('"'))));
}
