import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askInTerminal } from '../../../../snippets/computer-use/policy/ask-in-terminal.node.ts';

const proposed = { action: { tool: 'bash', action: { command: 'ls \u001b[2J\u202e' } } } as const;

async function answer(text: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = askInTerminal({ input, output })(proposed, 'The policy asks.', new AbortController().signal);
  input.write(text);
  const said = await asked;
  return { said, shown: String(output.read()) };
}

test.each(['y\n', 'YES\n', ' y \n'])('askInTerminal() takes %j for a yes', async (text) => {
  expect((await answer(text)).said).toBe('approved');
});

test.each(['\n', 'n\n', 'yeah\n'])('askInTerminal() takes %j for a no', async (text) => {
  expect((await answer(text)).said).toEqual({ denied: 'The person at the terminal said no.' });
});

test('askInTerminal() shows the action, and none of its control characters', async () => {
  const { shown } = await answer('n\n');
  expect(shown).toBe('bash {"command":"ls \\u001b[2J\\u{202e}"}\nThe policy asks. Do it? [y/N] ');
});

test('askInTerminal() ends with its signal', async () => {
  const controller = new AbortController();
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const asked = askInTerminal(streams)(proposed, 'Why?', controller.signal);
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});
