import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { exportLines } from '../../../snippets/local-aws/cli/export-lines.ts';
import { createLocalAws, parseFaultRules } from '../../../snippets/local-aws/mod.ts';
import { serve } from '../../../snippets/local-aws/serve.node.ts';

const folder = new URL('../../../snippets/local-aws/examples/', import.meta.url);

/** Runs an example as its reader would, with nothing of ours in its environment but what is given. */
async function run(name: string, variables: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], ...variables };
  const path = fileURLToPath(new URL(name, folder));
  const { stdout } = await promisify(execFile)(process.execPath, [path], { env });
  return stdout;
}

test('stream.node.ts streams an answer by the lines that the command prints, and no more', async () => {
  const { url, close } = await serve({ port: 0, latency: 'none' });
  onTestFinished(close);
  const lines = exportLines(url).map((line) => line.replace('export ', '').split('='));
  expect(await run('stream.node.ts', Object.fromEntries(lines))).toMatch(
    /^Simulated answer: .*outcrop.*\nEnded: end_turn\n$/s,
  );
});

test('in-process.ts answers without a server', async () => {
  expect(await run('in-process.ts')).toMatch(
    /^Simulated answer: .*outcrop.*\n[1-9]\d* tokens\nConverse 200\n$/s,
  );
});

test('faults.json is a list of rules that an endpoint takes', async () => {
  const rules = parseFaultRules(JSON.parse(await readFile(new URL('faults.json', folder), 'utf8')));
  expect(rules.map(({ kind }) => kind)).toEqual(['throttling', 'modelNotReady', 'streamError']);
  expect(() => createLocalAws({ faults: rules })).not.toThrow();
});
