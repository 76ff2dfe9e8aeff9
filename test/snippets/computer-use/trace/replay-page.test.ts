import { expect, test } from 'vitest';
import { replayPage, type TaskEvent } from '../../../../snippets/computer-use/mod.ts';
import { aScreen } from '../../../support/recording-environment.ts';

const hostile = '</pre><script>alert(1)</script><img src=x onerror="alert(1)"> & \'';
const trace: TaskEvent[] = [
  { at: 0, turn: 0, type: 'asked', text: hostile },
  {
    at: 1_000,
    turn: 1,
    type: 'proposed',
    proposed: {
      action: { tool: 'bash', action: { command: hostile } },
      address: `http://x/${hostile}`,
      target: { role: 'button', name: hostile },
    },
    verdict: 'ask',
    reason: hostile,
  },
  { at: 2_000, turn: 1, type: 'denied', reason: hostile },
  { at: 3_000, turn: 1, type: 'result', result: aScreen(`screen 8x8\n${hostile}`) },
  { at: 3_500, turn: 1, type: 'result', result: { ok: false, text: hostile } },
  { at: 4_000, turn: 1, type: 'ended', end: 'out-of-turns', reason: hostile },
];

test('replayPage() has nothing of a trace in it but text', async () => {
  const page = await replayPage(trace, hostile);
  expect(page).not.toMatch(/<script|onerror="|<img src=x/);
  expect(page.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThan(8);
});

test('replayPage() lets in its own style alone, by its hash', async () => {
  const page = await replayPage(trace);
  const style = /<style>(?<style>[\s\S]*?)<\/style>/.exec(page)?.groups?.style ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = Buffer.from(digest).toString('base64');
  expect(page).toContain(
    `content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/\sstyle="|\shref="[^#]|\ssrc="(?!data:)/);
});

test('replayPage() has a heading for each step, and leads from each to its neighbours', async () => {
  const page = await replayPage(trace, 'My task');
  expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
    '1. The task',
    '2. The agent wants to use bash: a person is asked',
    '3. Denied',
    '4. Done',
    '5. Not done',
    '6. The end: out of turns',
  ]);
  const ids = [...page.matchAll(/ id="(.*?)"/g)].map(([, id]) => `#${id}`);
  const links = [...page.matchAll(/href="(.*?)"/g)].map(([, link]) => link);
  expect(links).toHaveLength(2 * (trace.length - 1));
  expect(links.filter((link = '') => !ids.includes(link))).toEqual([]);
});

test('replayPage() shows a screen as a picture and as text', async () => {
  const page = await replayPage(trace);
  expect(page).toContain(
    '<img src="data:image/png;base64,iVBORw==" width="800" height="600" alt="The screen in turn 1; it is described below">',
  );
  expect(page).toContain('<summary>What the screen shows, as text</summary><pre>screen 8x8');
});
