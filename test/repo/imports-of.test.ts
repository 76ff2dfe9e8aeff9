import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

test('importsOf() sees every kind of import', () => {
  const text = `
    import one from './one.ts';
    import type { Two } from './two.ts';
    import './three.ts';
    export * from './four.ts';
    const five = await import('./five.ts');
  `;
  expect(importsOf({ path: 'a.ts', text })).toEqual([
    './one.ts',
    './two.ts',
    './three.ts',
    './four.ts',
    './five.ts',
  ]);
});

test('importsOf() is not deceived by comments and texts', () => {
  const text = `
    // import a from './comment.ts';
    const b = "import c from './text.ts'";
  `;
  expect(importsOf({ path: 'a.ts', text })).toEqual([]);
});

test('importsOf() sees the frontmatter and the scripts of an Astro component', () => {
  const text = [
    '---',
    "import Base from '../layouts/Base.astro';",
    '---',
    "<p>import x from './prose.ts'</p>",
    "<script>import '../islands/zone.ts';</script>",
    "<script define:vars={{ a }}>\nimport('../islands/late.ts');\n</script>",
  ].join('\n');
  expect(importsOf({ path: 'a.astro', text })).toEqual([
    '../layouts/Base.astro',
    '../islands/zone.ts',
    '../islands/late.ts',
  ]);
});

test('importsOf() finds none in a file that is no program', () => {
  expect(importsOf({ path: 'a.md', text: "import a from 'b'" })).toEqual([]);
});
