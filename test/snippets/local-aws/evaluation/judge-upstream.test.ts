import { expect, test } from 'vitest';
import { chatServer, sendJson } from '../../../support/chat-server.ts';
import { anEvaluation, aRequest, ownLine, readPrompt } from './an-evaluation.ts';

test('a model behind an upstream judges, and what it can not be asked leaves metrics without a score', async () => {
  const asked: string[] = [];
  const url = await chatServer((response, body) => {
    const [message] = body['messages'] as { content: string }[];
    const { metric, labels } = readPrompt(message?.content ?? '');
    asked.push(metric);
    if (metric === 'Refusal') return sendJson(response, 400, { error: { message: 'no such model' } });
    const content = `Well.\n**Explanation:** As it says.\n**Answer:** ${labels.at(-1)}`;
    sendJson(response, 200, {
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    });
  });
  const { run } = anEvaluation([ownLine()], { upstream: { url } });
  const { job, lines } = await run(aRequest(['Faithfulness', 'Refusal']));
  expect(job.status).toBe('Completed');
  const [faithfulness, refusal] = lines[0].conversationTurns[0].results;
  expect(faithfulness).toMatchObject({ result: 1 });
  expect(faithfulness.evaluatorDetails[0].explanation).toContain('As it says.');
  expect(refusal.result).toBeNull();
  expect(refusal.evaluatorDetails[0].explanation).toMatch(
    /^No score: test\.judge-v1:0 was asked 2 times, .*no such model/,
  );
  expect(asked).toEqual(['Faithfulness', 'Refusal', 'Refusal']);
});
