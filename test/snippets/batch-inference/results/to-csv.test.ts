import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../../snippets/batch-inference/results/to-csv.ts';
import { fuzz } from '../../../support/hostile-text.ts';
import { hostileName } from '../hostile-names.ts';

async function csv(...args: Parameters<typeof toCsv>): Promise<string> {
  const chunks = await Array.fromAsync(toCsv(...args));
  return chunks.map((chunk) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk)).join('');
}

/** Reads CSV as RFC 4180 has it, with the line ends that we write. */
function read(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;
  const rows: string[][] = [[]];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('toCsv() writes headings and a line for each product', async () => {
  expect(
    await csv([
      { product_name: 'Cap', brand: null },
      { product_name: 'Hat', color: 'red, blue' },
    ]),
  ).toBe(
    'product_name,brand,color,material,price,category,sub_category,product_line,gender,year_of_first_sale,season\n' +
      'Cap,,,,,,,,,,\n' +
      'Hat,,"red, blue",,,,,,,,\n',
  );
});

test('toCsv() writes headings alone if there is nothing', async () => {
  expect(await csv([], { columns: ['a', 'b'] })).toBe('a,b\n');
});

test('toCsv() holds any name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileName), async (names) => {
      const rows = names.map((name) => ({ name, more: 'x' }));
      // UTF-8 can not hold half of a surrogate pair.
      const expected = names.map((name) => [name.toWellFormed(), 'x']);
      expect(read(await csv(rows, { columns: ['name', 'more'] }))).toEqual([['name', 'more'], ...expected]);
    }),
    { ...fuzz, numRuns: 300 },
  );
});

test('toCsv() writes more rows than it holds at once', async () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}` }));
  expect(read(await csv(rows, { columns: ['name'] })).flat()).toEqual([
    'name',
    ...rows.map(({ name }) => name),
  ]);
});

test.each(['=1+1', '+1', '-1', '@a', '\t=1'])(
  'toCsv() keeps a spreadsheet from running %j only if asked to',
  async (name) => {
    const options = { columns: ['name'] };
    expect(read(await csv([{ name }], options))[1]).toEqual([name]);
    expect(read(await csv([{ name }], { ...options, escapeFormulas: true }))[1]).toEqual([`'${name}`]);
  },
);
