import { type LoggedMessage, sequenceDiagram } from '@outcrop/snippets/agent-broker';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

function event(at: number, from: string, what: string, to?: string): LoggedMessage[] {
  const published = { at, stage: 'published' as const, id: `${from}/${what}/${at}`, what, from };
  return to === undefined ? [published] : [published, { ...published, stage: 'handled', to }];
}

function task(at: number, to: string): LoggedMessage {
  return { at, stage: 'handed over', id: `${to}/${at}`, what: 'task', from: 'supervisor', to };
}

function draw(messages: LoggedMessage[], most?: number) {
  const svg = sequenceDiagram(messages, most === undefined ? {} : { most });
  const { document } = parseHTML(`<body>${svg}</body>`);
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { document, texts, description: document.querySelector('desc')?.textContent };
}

const trip = [
  ...event(1_000, 'requester', 'request.received', 'supervisor'),
  task(2_500, 'flights'),
  ...event(4_000, 'flights', 'task.completed', 'supervisor'),
];

test('sequenceDiagram() says who told what to whom, in time order', () => {
  expect(draw([...trip].reverse()).description).toBe(
    'Messages between requester, supervisor, flights. 0.0 s: requester to supervisor, request.received. ' +
      '1.5 s: supervisor to flights, task. 3.0 s: flights to supervisor, task.completed.',
  );
});

test('sequenceDiagram() is named by its title, which stands first', () => {
  const svg = sequenceDiagram(trip, { title: 'A <trip> & "more"' });
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>A &lt;trip&gt; &amp; "?/);
  expect(parseHTML(`<body>${svg}</body>`).document.querySelector('title')?.textContent).toBe(
    'A <trip> & "more"',
  );
});

test('sequenceDiagram() draws to nobody what nobody handles, at the edge', () => {
  const { description } = draw([...event(0, 'flights', 'task.completed'), ...trip]);
  expect(description).toContain('Messages between flights, requester, supervisor, nobody.');
  expect(description).toContain('flights to nobody, task.completed.');
});

test('sequenceDiagram() draws equal messages one after the other as one', () => {
  const twice = event(0, 'requester', 'request.received', 'supervisor');
  const { description, texts } = draw([...twice, ...twice.slice(1)]);
  expect(description).toContain('requester to supervisor, request.received, 2 times.');
  expect(texts).toContain('request.received ×2');
});

test('sequenceDiagram() draws what somebody sends to himself as a loop', () => {
  const { document } = draw([...trip, ...event(9_000, 'supervisor', 'timer.due', 'supervisor')]);
  expect(document.querySelectorAll('path')).toHaveLength(1);
});

test('sequenceDiagram() folds a run of more messages than it may draw', () => {
  const many = Array.from({ length: 6 }, (_, at) => task(at, `agent-${at}`));
  expect(draw(many, 6).texts.filter((words) => words === 'task')).toHaveLength(6);
  const folded = draw(many, 5).texts;
  expect(folded.filter((words) => words === 'task')).toHaveLength(4);
  expect(folded).toContain('… 2 more …');
});

test('sequenceDiagram() of nothing throws', () => {
  expect(() => sequenceDiagram([])).toThrow(
    new RangeError('Cannot draw messages as there must be some: current value is 0'),
  );
});
