import { expect, test } from 'vitest';
import { judgeConversations } from '../../../../snippets/rag-evaluation/judge/judge-conversations.ts';

function conversation(...questions: string[]) {
  return { turns: questions.map((question) => ({ question, answer: 'So.', passages: [] })) };
}

const several = Array.from({ length: 20 }, (_, index) => conversation(`Q${index}`));

async function yes(): Promise<string> {
  return '<answer>Yes</answer>';
}

test('judgeConversations() keeps the order, whichever is judged first', async () => {
  const judged = await judgeConversations(
    async (prompt) => {
      // Earlier ones take longer.
      for (let turn = /Q1?\d\n/.test(prompt) ? 20 : 1; turn > 0; turn--) await null;
      return await yes();
    },
    several,
    ['Completeness'],
  );
  expect(judged.map(({ turns }) => turns[0]?.question)).toEqual(
    several.map(({ turns }) => turns[0]?.question),
  );
  expect(judged.flatMap(({ turns }) => turns.map(({ scores }) => scores[0]?.score))).toEqual(
    new Array(20).fill(1),
  );
});

test('judgeConversations() has no more under way than it may, and as many', async () => {
  let [running, most] = [0, 0];
  const told: number[] = [];
  const ask = async () => {
    most = Math.max(most, ++running);
    await null;
    running--;
    return await yes();
  };
  await judgeConversations(ask, several, ['Refusal'], {
    concurrency: 3,
    onProgress: (count) => told.push(count),
  });
  expect(most).toBe(3);
  expect(told).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('judgeConversations() shows the judge what was said before, and not what comes after', async () => {
  const prompts: string[] = [];
  const ask = async (prompt: string) => {
    prompts.push(/<history>\n[\s\S]*<\/history>/.exec(prompt)?.[0] ?? '');
    return await yes();
  };
  await judgeConversations(ask, [conversation('A', 'B', 'C')], ['LogicalCoherence']);
  expect(prompts).toEqual([
    '',
    '<history>\nUser: A\nAssistant: So.\n</history>',
    '<history>\nUser: A\nAssistant: So.\nUser: B\nAssistant: So.\n</history>',
  ]);
});

test('judgeConversations() goes on when a call fails, and says where', async () => {
  const ask = async (prompt: string) => {
    if (prompt.includes('Q3')) throw new Error('no such model');
    return await yes();
  };
  const judged = await judgeConversations(ask, several, ['Refusal']);
  const scores = judged.map(({ turns }) => turns[0]?.scores[0]);
  expect(scores[3]).toEqual({
    ...{ metric: 'Refusal', score: null },
    explanation: 'The judge could not be asked: Error: no such model',
  });
  expect(scores.filter((score) => score?.score === 1)).toHaveLength(19);
});

test('judgeConversations() ends with its signal', async () => {
  const stop = new AbortController();
  let asked = 0;
  const ask = async (_: string, signal?: AbortSignal) => {
    if (++asked === 5) stop.abort(new Error('enough'));
    signal?.throwIfAborted();
    return await yes();
  };
  const options = { concurrency: 1, signal: stop.signal };
  await expect(judgeConversations(ask, several, ['Refusal'], options)).rejects.toThrow('enough');
  expect(asked).toBe(5);
});

test('judgeConversations() refuses to judge none at once', async () => {
  await expect(judgeConversations(yes, several, ['Refusal'], { concurrency: 0 })).rejects.toThrow(
    new RangeError('Cannot judge conversations as concurrency must be at least 1: current value is 0'),
  );
  expect(await judgeConversations(yes, [], ['Refusal'], { concurrency: 1 })).toEqual([]);
});
