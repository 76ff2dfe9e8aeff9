import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type ExampleAssets, exampleApp } from './example-app.ts';
import type { ExampleCustomer } from './example-customer.ts';
import { exampleFrame, type Markup } from './example-frame.ts';

/** What of an overview fits its column, in characters. */
const shownOverview = 26;
const columns = ['Customer ID', 'Name', 'E-mail', 'Overview'];

/**
 * The spreadsheet of the example: a grid whose overviews are cut off, as the column is narrow; the selected cell can be
 * read whole above the grid.
 *
 * @param customers The rows.
 * @param assets Style and script.
 */
export function spreadsheetSite(customers: readonly ExampleCustomer[], assets: ExampleAssets): Hono {
  const app = exampleApp(assets);
  app.get('/', (c) => c.html(exampleFrame('Customers', spreadsheet(customers))));
  return app;
}

function spreadsheet(customers: readonly ExampleCustomer[]): Markup {
  return html`
      <div class="cell-bar">
        <label for="content">Content of the cell</label>
        <textarea id="content" rows="3" readonly placeholder="Select a cell to see all of it."></textarea>
      </div>
      <div class="sheet">
        <table role="grid" aria-label="Customers" aria-readonly="true">
          <thead>
            <tr>${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr>
          </thead>
          <tbody>${customers.map(row)}</tbody>
        </table>
      </div>
      <p class="hint">Arrow keys move the selection; copying takes the whole content of the cell.</p>`;
}

function row({ id, name, email, overview, hasNoEmailInSheet }: ExampleCustomer, index: number): Markup {
  const cells = [id, name, hasNoEmailInSheet ? '' : email, overview];
  return html`<tr>${cells.map((text, column) => {
    const shown = column === 3 ? `${text.slice(0, shownOverview).trimEnd()}…` : text;
    const reachable = index === 0 && column === 0 ? '0' : '-1';
    return html`<td role="gridcell" tabindex="${reachable}" data-content="${text}">${shown}</td>`;
  })}</tr>`;
}
