import { expect, test } from 'vitest';
import { type Random, seededRandom } from '../../../../snippets/local-aws/mod.ts';
import { anEvaluation, aRequest, ownLine } from './an-evaluation.ts';

const strange = [
  null,
  [],
  {},
  '',
  ' ',
  'x',
  '\u0000',
  '</answer>',
  -1,
  0.5,
  1e308,
  true,
  [null],
  { text: null },
];
const line = ownLine({
  citations: [
    {
      generatedResponsePart: { textResponsePart: { span: { start: 0, end: 4 }, text: 'Paris' } },
      retrievedReferences: [{ content: { text: 'Paris.' }, metadata: { page: 1 } }],
    },
  ],
});

/** Puts something strange in the place of a member that chance decides, or takes it away. */
function mutated(text: string, random: Random): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const value: unknown = JSON.parse(text);
  const places: { holder: object; key: string }[] = [];
  function walk(holder: unknown): void {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      walk(Reflect.get(holder, key));
    }
  }
  walk(value);
  const { holder, key } = pick(places);
  if (random() < 0.2) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, pick(strange));
  const json = JSON.stringify(value);
  return random() < 0.1 ? json.slice(0, Math.floor(random() * json.length)) : json;
}

test('a job over a dataset with a strange line completes, or fails and names the line', async () => {
  const outcomes = { Completed: 0, Failed: 0 };
  for (let seed = 0; seed < 300; seed++) {
    const hostile = mutated(line, seededRandom('line', seed));
    const metrics = ['Correctness', 'Faithfulness', 'CitationPrecision', 'CitationCoverage'];
    const { job, lines } = await anEvaluation([line, hostile], { latency: 'none' }).run(aRequest(metrics));
    if (job.status === 'Completed') expect(lines).toHaveLength(hostile.trim() === '' ? 1 : 2);
    else {
      const [message, another] = job.failureMessages ?? [];
      expect(message).toMatch(
        /^Cannot use line 2 of s3:\/\/batch\/in\.jsonl as \S+ must [a-z].*: (?:current value is .+|it is missing, and beside it there is .+|it is)$/,
      );
      expect(message).not.toContain('Invalid input');
      expect(another).toBeUndefined();
    }
    outcomes[job.status as keyof typeof outcomes]++;
  }
  expect(outcomes.Completed).toBeGreaterThan(30);
  expect(outcomes.Failed).toBeGreaterThan(100);
});
