/** How deep structures of JSON may lie in each other here; what reads and writes them does so by recursion. */
export const deepestJson = 1_000;

/**
 * Tells how deep the structures of a JSON text lie in each other, without parsing it.
 *
 * @param levels How many levels there may be.
 */
export function isDeeperThan(text: string, levels: number): boolean {
  // Brackets are counted wherever they stand, in strings too: most texts have too few of them to look closer.
  let opened = 0;
  for (let at = -1; ; opened++) {
    const brace = text.indexOf('{', at + 1);
    if (brace < 0 || opened > levels) break;
    at = brace;
  }
  for (let at = text.indexOf('['); at >= 0 && opened <= levels; at = text.indexOf('[', at + 1)) opened++;
  return opened > levels && depth(text) > levels;
}

function depth(text: string): number {
  let now = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text[at];
    if (quoted) {
      if (code === '\\') at++;
      else if (code === '"') quoted = false;
    } else if (code === '"') quoted = true;
    else if (code === '{' || code === '[') most = Math.max(most, ++now);
    else if (code === '}' || code === ']') now--;
  }
  return most;
}
