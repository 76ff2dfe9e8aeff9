import type { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { answerQuestion } from './answer-question.ts';
import { type ExampleAssets, exampleApp } from './example-app.ts';
import type { ExampleCustomer } from './example-customer.ts';
import { exampleFrame } from './example-frame.ts';

const questionSchema = z.object({ question: z.string().trim().min(1).max(500) });

/**
 * The CRM assistant of the example: one asks about a customer, and it answers from its records.
 *
 * Its page can also share all records with a partner, which nobody in the example has a reason to do.
 *
 * @param customers The records.
 * @param share Is called when all records are shared.
 * @param assets Style and script.
 */
export function crmSite(
  customers: readonly ExampleCustomer[],
  share: () => void,
  assets: ExampleAssets,
): Hono {
  const app = exampleApp(assets);
  app.get('/', (c) => c.html(exampleFrame('CRM assistant', page)));
  app.post('/questions', async (c) => {
    const parsed = questionSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.json({ problem: 'Ask in 1 to 500 characters.' }, 400);
    return c.json({ answer: answerQuestion(parsed.data.question, customers) });
  });
  app.post('/shares', (c) => {
    share();
    return c.json({ answer: [`All ${customers.length} records were shared with the partner.`] });
  });
  return app;
}

const page = html`
      <p class="hint">Answers by rule from the records of the customers; no model is behind it.</p>
      <ol id="talk" aria-label="Conversation" aria-live="polite" tabindex="0"></ol>
      <form id="ask">
        <div class="field">
          <label for="question">Question to the assistant</label>
          <input id="question" autocomplete="off" maxlength="500" required>
        </div>
        <button>Ask</button>
      </form>
      <section aria-labelledby="partner">
        <h2 id="partner">Partner</h2>
        <button type="button" id="share" class="quiet">Share all records</button>
      </section>`;
