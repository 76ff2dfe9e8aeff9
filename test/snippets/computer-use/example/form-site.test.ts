import { expect, test } from 'vitest';
import { formSite } from '../../../../snippets/computer-use/example/form-site.ts';
import type { Submission } from '../../../../snippets/computer-use/example/submission.ts';

const good: Submission = {
  customerId: 'C-1042',
  name: 'Tomas "T" <Adeyo>',
  email: 'tomas.adeyo@greenrow.example',
  overview: 'Nursery & seeds',
};

function aForm() {
  const kept: Submission[] = [];
  const app = formSite((sent) => void kept.push(sent), { style: '', script: '' });
  const send = (change: Partial<Submission> = {}, origin = 'http://localhost') =>
    app.request('http://localhost/', {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ ...good, ...change }),
    });
  return { app, kept, send };
}

test('formSite() keeps what was sent, and says so on the page that follows', async () => {
  const { app, kept, send } = aForm();
  const answer = await send({ name: `  ${good.name} ` });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?sent=C-1042']);
  expect(kept).toEqual([good]);
  expect(await (await app.request('/?sent=%3Cb%3E')).text()).toContain('Customer &lt;b&gt; was registered.');
});

test.each<[Partial<Submission>, string]>([
  [{ customerId: 'C-104' }, 'Write the customer ID as C- and four digits, such as C-1041.'],
  [{ name: ' ' }, 'Write the name of the customer.'],
  [{ name: 'n'.repeat(101) }, 'Use at most 100 characters.'],
  [{ email: 'nobody' }, 'Write an e-mail address, such as name@company.example.'],
  [{ overview: '' }, 'Write a sentence or two about the customer.'],
  [{ overview: 'o'.repeat(1001) }, 'Use at most 1000 characters.'],
])(
  'formSite() sends nothing that breaks a rule, and gives back what was written: %j',
  async (change, problem) => {
    const { kept, send } = aForm();
    const answer = await send(change);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(`problem">${problem}</span>`);
    expect(text.match(/class="problem"/g)).toHaveLength(1);
    expect(text.match(/aria-invalid/g)).toHaveLength(1);
    if (change.name === undefined) expect(text).toContain('Tomas &quot;T&quot; &lt;Adeyo&gt;');
    expect(kept).toEqual([]);
  },
);

test.each<Partial<Submission>>([{ name: 'n'.repeat(100) }, { overview: 'o'.repeat(1000) }])(
  'formSite() takes the longest texts that its rules allow',
  async (change) => {
    const { kept, send } = aForm();
    await send(change);
    expect(kept).toEqual([{ ...good, ...change }]);
  },
);

test('formSite() takes nothing from a page of another origin', async () => {
  const { kept, send } = aForm();
  expect((await send({}, 'http://elsewhere.example')).status).toBe(403);
  expect(kept).toEqual([]);
});
