const path = /^\$(?:\.[\w-]+|\[\d+\]|\['[^']+'\])*$/;
const step = /\.(?<name>[\w-]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']+)'\]/g;

/** Whether a text is a path as targets take it, such as `$.detail.items[0]`. */
export function isJsonPath(text: string): boolean {
  return path.test(text);
}

/**
 * Reads what lies at a path.
 *
 * @param value What the path's `$` stands for.
 * @returns What is there; undefined, if there is nothing.
 */
export function readJsonPath(value: unknown, text: string): unknown {
  let found = value;
  for (const { groups = {} } of text.matchAll(step)) {
    const key = groups['name'] ?? groups['quoted'] ?? groups['index'] ?? '';
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = found[key as keyof typeof found];
  }
  return found;
}
