import { inertJson } from './inert-json.ts';

// #region name-list
/**
 * Writes product names into a prompt as data: numbered JSON strings between tags.
 *
 * A name can hold anything, so nothing in it may end the list or begin a turn: line ends are escaped by JSON, and
 * what tags and chat templates are made of (`</names>`, `[/INST]`, `<|eot_id|>`) is escaped as well.
 *
 * @param names The names.
 * @returns The list, tags included; `readNameList` gives the same names again.
 *
 * @example
 * ```ts
 * import { nameList } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(nameList(['12" </names>']) === '<names>\n1. "12\\" \\u003c/names>"\n</names>');
 * ```
 */
export function nameList(names: readonly string[]): string {
  return `<names>\n${names.map((name, index) => `${index + 1}. ${inertJson(name)}`).join('\n')}\n</names>`;
}
// #endregion name-list
