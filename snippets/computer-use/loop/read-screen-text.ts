/** An element as the description of a screen tells of it; numbers are pixels of the picture. */
export interface SeenElement {
  role: string;
  name: string;
  states: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a description of a screen says. */
export interface SeenScreen {
  address?: string;
  elements: readonly SeenElement[];
}

const quoted = '"(?:[^"\\\\]|\\\\.)*"';
const addressLine = new RegExp(`^address (${quoted})$`, 'm');
const elementLine = new RegExp(
  `^\\[[\\w-]+\\] (\\S+) (${quoted})(?: value=${quoted})?((?: [\\w-]+)*?) at (-?\\d+),(-?\\d+) (\\d+)x(\\d+)$`,
  'gm',
);

/**
 * Reads the description of a screen: see `screenText`.
 *
 * @returns What it says; nothing if the text is no such description.
 */
export function readScreenText(text: string): SeenScreen | undefined {
  if (!/^screen \d+x\d+$/m.test(text.split('\n', 1)[0] ?? '')) return undefined;
  const address = unquoted(addressLine.exec(text)?.[1]);
  const elements = [...text.matchAll(elementLine)].map(([, role = '', name, states = '', ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { role, name: unquoted(name) ?? '', states: states.match(/[\w-]+/g) ?? [], x, y, width, height };
  });
  return { ...(address !== undefined && { address }), elements };
}

function unquoted(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
