import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type ExampleAssets, exampleApp } from './example-app.ts';
import { exampleFrame, type Markup } from './example-frame.ts';
import { type Submission, submissionSchema } from './submission.ts';

type Field = keyof Submission;
type Texts = Partial<Record<Field, string>>;

const labels: Record<Field, string> = {
  customerId: 'Customer ID',
  name: 'Customer name',
  email: 'E-mail',
  overview: 'Overview',
};
const fields = Object.keys(labels) as Field[];

/**
 * The web form of the example; it works without a script.
 *
 * @param keep Is given what was sent, once it has been checked.
 * @param assets Style and script.
 */
export function formSite(keep: (submission: Submission) => void, assets: ExampleAssets): Hono {
  const app = exampleApp(assets);
  app.get('/', (c) => c.html(page({ sent: c.req.query('sent') })));
  app.post('/', async (c) => {
    const body = await c.req.parseBody();
    const values = Object.fromEntries(fields.map((field) => [field, String(body[field] ?? '')]));
    const parsed = submissionSchema.safeParse(values);
    if (parsed.success) {
      keep(parsed.data);
      return c.redirect(`/?sent=${encodeURIComponent(parsed.data.customerId)}`, 303);
    }
    const problems: Texts = {};
    for (const { path, message } of parsed.error.issues) problems[path[0] as Field] ??= message;
    return c.html(page({ values, problems }), 422);
  });
  return app;
}

function page({
  values = {},
  problems = {},
  sent,
}: {
  values?: Texts;
  problems?: Texts;
  sent?: string | undefined;
}) {
  const isRefused = Object.keys(problems).length > 0;
  return exampleFrame(
    'New customer',
    html`
      ${sent === undefined ? '' : html`<p role="status" class="sent">Customer ${sent} was registered.</p>`}
      ${isRefused ? html`<p role="alert" class="refused">Nothing was sent: correct what is marked below.</p>` : ''}
      <form method="post" action="/" novalidate>
        ${fields.map((field) => control(field, values[field] ?? '', problems[field]))}
        <button>Send</button>
      </form>`,
  );
}

function control(field: Field, value: string, problem: string | undefined): Markup {
  const described =
    problem === undefined ? '' : html` aria-invalid="true" aria-describedby="${field}-problem"`;
  const text =
    problem === undefined ? '' : html`<span class="problem" id="${field}-problem">${problem}</span>`;
  const common = html`id="${field}" name="${field}" autocomplete="off" required${described}`;
  const input =
    field === 'overview'
      ? html`<textarea ${common} rows="4">${value}</textarea>`
      : html`<input ${common} value="${value}">`;
  return html`<div class="field"><label for="${field}">${labels[field]}</label>${input}${text}</div>`;
}
