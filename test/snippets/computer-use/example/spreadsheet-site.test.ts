import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { exampleCustomers } from '../../../../snippets/computer-use/example/example-customers.ts';
import { spreadsheetSite } from '../../../../snippets/computer-use/example/spreadsheet-site.ts';

test('spreadsheetSite() shows the beginning of each overview, and lacks two e-mail addresses', async () => {
  const customers = exampleCustomers();
  const app = spreadsheetSite(customers, { style: '', script: '' });
  const answer = await app.request('/');
  const { document } = parseHTML(await answer.text());
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children]);
  const shown = rows.map((cells) => cells.map((cell) => cell.textContent));
  expect(shown.map(([id]) => id)).toEqual(customers.map(({ id }) => id));
  expect(shown.filter((cells) => cells[2] === '').map(([id]) => id)).toEqual(['C-1042', 'C-1044']);
  expect(shown[1]?.[3]).toBe('Family nursery with 40 gre…');
  expect(rows[1]?.[3]?.getAttribute('data-content')).toBe(customers[1]?.overview);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
});
