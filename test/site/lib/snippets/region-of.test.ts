import { expect, test } from 'vitest';
import { regionOf } from '../../../../site/lib/snippets/region-of.ts';

const text = `import { z } from 'zod';

export function pack(names) {
  // #region pack
  const packs = [];
  // #region inner
  packs.push(
    names,
  );
  // #endregion inner
  // #endregion pack
  return packs;
}
// #region empty
// #endregion empty
// #region open
`;

test('regionOf() gives the lines of a region, moved to the left, without the marks in it', () => {
  expect(regionOf(text, 'pack', 'x')).toEqual({
    code: 'const packs = [];\npacks.push(\n  names,\n);',
    firstLine: 5,
  });
  expect(regionOf(text, 'inner', 'x')).toEqual({ code: 'packs.push(\n  names,\n);', firstLine: 7 });
});

test.each([
  ['none', 'must have it: current value is pack, inner, empty, open'],
  ['empty', 'must have lines in it: current value is none'],
  ['open', 'must close it: current value is no #endregion of its name'],
])("regionOf() fails for the region '%s'", (name, rule) => {
  expect(() => regionOf(text, name, 'snippets/a/b.ts on /walkthroughs/a/')).toThrow(
    `Cannot show region '${name}' of snippets/a/b.ts on /walkthroughs/a/ as the file ${rule}`,
  );
});

test('regionOf() fails for a region that is there twice', () => {
  expect(() => regionOf(`${text}\n${text}`, 'pack', 'x')).toThrow(
    "Cannot show region 'pack' of x as the file must have it once: current value is 2 times",
  );
});

test('regionOf() tells that a file has no region', () => {
  expect(() => regionOf('a();', 'pack', 'x')).toThrow(
    "Cannot show region 'pack' of x as the file must have it: current value is no region at all",
  );
});
