import { expect, test } from 'vitest';
import { declarationOf } from '../../../../site/lib/snippets/declaration-of.ts';

const text = `
/** The bound. */
export const bound = 5;
export const list: readonly string[] = ['a', 'b'];

/**
 * Adds two numbers.
 *
 * They are \`number\`s,
 * as one expects.
 *
 * @param a The first.
 * @param b The second,
 * or none.
 * @returns Their sum.
 * @throws {RangeError} If it is too large.
 *
 * @example
 * \`\`\`ts
 * console.assert(add(1, 2) === 3);
 * \`\`\`
 */
export function add(a: number, { b = 0 }: { b?: number } = {}): number {
  return a + b;
}

export interface Shape {
  /** In metres. */
  side: number;
}

export type Name = 'a' | 'b';

/** Counts. */
export class Counter extends Base {
  readonly start: number;
  #count = 0;

  constructor(start: number) {
    super();
    this.start = start;
  }

  /** How many. */
  get count(): number {
    return this.#count;
  }

  /** Goes on. */
  next(by: number): void {
    this.#count += by;
  }

  private hidden(): void {}
}
`;

test('declarationOf() gives the signature of a function without its body, and its doc comment', () => {
  expect(declarationOf(text, 'add')).toEqual({
    kind: 'function',
    signature: 'function add(a: number, { b = 0 }: { b?: number } = {}): number',
    doc: {
      summary: 'Adds two numbers.',
      details: ['They are `number`s, as one expects.'],
      params: [
        { name: 'a', text: 'The first.' },
        { name: 'b', text: 'The second, or none.' },
      ],
      returns: 'Their sum.',
      throws: ['`RangeError` If it is too large.'],
      examples: ['console.assert(add(1, 2) === 3);'],
    },
  });
});

test.each([
  ['bound', 'constant', 'const bound = 5'],
  ['list', 'constant', 'const list: readonly string[]'],
  ['Shape', 'interface', 'interface Shape {\n  /** In metres. */\n  side: number;\n}'],
  ['Name', 'type', "type Name = 'a' | 'b';"],
])('declarationOf() gives %s as a %s', (name, kind, signature) => {
  expect(declarationOf(text, name)).toMatchObject({ kind, signature });
});

test('declarationOf() gives what is public of a class', () => {
  expect(declarationOf(text, 'Counter')).toMatchObject({
    kind: 'class',
    signature: `class Counter extends Base {
  readonly start: number;
  constructor(start: number);
  /** How many. */
  readonly count: number;
  /** Goes on. */
  next(by: number): void;
}`,
  });
});

test('declarationOf() finds nothing that is not there, and no doc comment where there is none', () => {
  expect(declarationOf(text, 'nothing')).toBeUndefined();
  expect(declarationOf(text, 'Name')?.doc).toBeUndefined();
});
