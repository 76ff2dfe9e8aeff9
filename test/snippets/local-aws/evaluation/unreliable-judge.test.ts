import { expect, test } from 'vitest';
import { type FaultRule, seededRandom } from '../../../../snippets/local-aws/mod.ts';
import { aJudge, anEvaluation, aRequest, generousJudge, ownLine, verdict } from './an-evaluation.ts';

const nonsense = 'The answer dances on the roof.';

test('a judge that answers nonsense one time in ten is asked again, and only what stays nonsense has no score', async () => {
  const random = seededRandom('judge');
  const calls: { key: string; again: boolean; bad: boolean }[] = [];
  const judge = aJudge(({ labels, all, text }) => {
    const bad = random() < 0.1;
    calls.push({ key: all('answer')[0] ?? '', again: text.includes('could not be read'), bad });
    return bad ? nonsense : verdict(labels.at(-1));
  });
  const dataset = Array.from({ length: 1000 }, (_, index) => ownLine({ text: `Answer ${index}.` }));
  const { lines, job } = await anEvaluation(dataset, { models: [judge] }).run(aRequest(['Faithfulness']));
  expect(job.status).toBe('Completed');
  const results = lines.map(({ conversationTurns: [turn] }) => turn);
  const lost = new Set(calls.filter(({ again, bad }) => again && bad).map(({ key }) => key));
  const firstBad = calls.filter(({ again, bad }) => !again && bad);
  expect(calls).toHaveLength(1000 + firstBad.length);
  // One in ten of 1,000 and of those, with four standard deviations of room.
  expect(Math.abs(firstBad.length - 100)).toBeLessThan(38);
  expect(Math.abs(lost.size - 10)).toBeLessThan(13);
  for (const {
    output,
    results: [score],
  } of results) {
    expect(score.result).toBe(lost.has(output.text) ? null : 1);
    if (score.result === null) {
      expect(score.evaluatorDetails[0].explanation).toBe(
        `No score: test.judge-v1:0 was asked 2 times, and the last time, its reply is not in the form that was asked for: "${nonsense}"`,
      );
    }
  }
});

test('a metric over passages has no score if one of its judgements is missing', async () => {
  const judge = aJudge(({ all }) => (all('passage')[0] === 'b' ? nonsense : verdict('Yes')));
  const retrievalResults = ['a', 'b', 'c'].map((text) => ({ content: { text } }));
  const { run } = anEvaluation([ownLine({ retrievedPassages: { retrievalResults } })], { models: [judge] });
  const retrieveSourceConfig = { ragSourceIdentifier: 'mine' };
  const { lines } = await run(
    aRequest(['ContextRelevance'], {
      inferenceConfig: { ragConfigs: [{ precomputedRagSourceConfig: { retrieveSourceConfig } }] },
    }),
  );
  const [score] = lines[0].conversationTurns[0].results;
  expect(score.result).toBeNull();
  expect(score.evaluatorDetails[0].explanation).toMatch(
    /^Passage 1: Because\.\nPassage 2: No score: .*\nPassage 3: Because\.$/,
  );
});

test('a judge that fails is asked once more', async () => {
  const lines = [ownLine(), ownLine()];
  const fault: FaultRule = { kind: 'modelNotReady', operations: ['EvaluationCall'] };
  const options = { models: [generousJudge], evaluationPace: { concurrency: 1 } };
  const once = await anEvaluation(lines, { ...options, faults: [{ ...fault, calls: [1] }] }).run(
    aRequest(['Refusal']),
  );
  const always = await anEvaluation(lines, { ...options, faults: [fault] }).run(aRequest(['Refusal']));
  const scores = [once, always].map((outcome) =>
    outcome.lines.map((line) => line.conversationTurns[0].results[0]),
  );
  expect(scores.map((each) => each.map(({ result }) => result))).toEqual([
    [1, 1],
    [null, null],
  ]);
  expect(scores[1]?.[0].evaluatorDetails[0].explanation).toMatch(
    /^No score: test\.judge-v1:0 was asked 2 times, and the last time, ModelNotReadyException: /,
  );
});

test('a rule that names no operation spares what evaluation jobs ask', async () => {
  const { run } = anEvaluation([ownLine()], { faults: [{ kind: 'throttling', models: ['*'] }] });
  const { lines } = await run(aRequest(['Refusal']));
  expect(lines[0].conversationTurns[0].results[0].result).toBe(1);
});
