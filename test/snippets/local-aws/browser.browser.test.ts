import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from '../../support/browser.ts';
import type * as BrowserPage from './browser-page.ts';
import { bundleForBrowser } from './bundle-for-browser.ts';
import { servePage } from './serve-page.ts';

const { code } = await bundleForBrowser('test/snippets/local-aws/browser-page.ts', 'local');

/** Opens the page; it fails the test when it breaks its policy, asks for anything outside, or logs an error. */
async function open(): Promise<Page> {
  const page = await newPage();
  await page.goto(await servePage(code));
  return page;
}

type Returned<Name extends keyof typeof BrowserPage> = Awaited<ReturnType<(typeof BrowserPage)[Name]>>;

async function call<Name extends keyof typeof BrowserPage>(page: Page, name: Name): Promise<Returned<Name>> {
  return await page.evaluate<Returned<Name>>(`local.${name}()`);
}

test('createLocalAws() answers Converse in a page', async () => {
  const { output, stopReason, usage, metrics } = await call(await open(), 'converse');
  expect(output?.message?.role).toBe('assistant');
  expect(output?.message?.content?.[0]?.text).toMatch(/^Simulated answer: .*outcrop/);
  expect(stopReason).toBe('end_turn');
  expect(usage?.inputTokens).toBeGreaterThan(0);
  expect(usage?.outputTokens).toBeGreaterThan(0);
  expect(usage?.totalTokens).toBe((usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0));
  expect(metrics?.latencyMs).toBeGreaterThanOrEqual(0);
});

test('createLocalAws() streams in a page what Converse answers at once', async () => {
  const page = await open();
  const events = await call(page, 'converseStream');
  const { output, usage } = await call(page, 'converse');
  expect(events[0]).toEqual({ messageStart: { role: 'assistant' } });
  expect(events.map(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? '').join('')).toBe(
    output?.message?.content?.[0]?.text,
  );
  expect(events.filter(({ contentBlockDelta }) => contentBlockDelta).length).toBe(usage?.outputTokens);
  expect(events.at(-2)).toEqual({ messageStop: { stopReason: 'end_turn' } });
  expect(events.at(-1)?.metadata?.usage).toEqual(usage);
});

test('createLocalAws() refuses in a page as it does elsewhere', async () => {
  expect(await call(await open(), 'refusal')).toEqual({
    name: 'ValidationException',
    message: 'The provided model identifier is invalid.',
  });
});

test('createLocalAws() runs a whole batch job in a page', async () => {
  const page = await open();
  const { id, ended, files } = await call(page, 'batchJob');
  expect(id).toMatch(/^[a-z0-9]{12}$/);
  expect(ended).toBe('Completed');
  expect(Object.keys(files).sort()).toEqual([`${id}/manifest.json.out`, `${id}/records.jsonl.out`]);
  const lines = (files[`${id}/records.jsonl.out`] ?? '').trimEnd().split('\n');
  const answers: {
    recordId: string;
    modelOutput: { usage: { inputTokens: number; outputTokens: number } };
  }[] = lines.map((line) => JSON.parse(line));
  expect(answers.map(({ recordId }) => recordId).sort()).toEqual(
    Array.from({ length: 120 }, (_, index) => `RECORD${String(index).padStart(5, '0')}`),
  );
  const tokens = (kind: 'inputTokens' | 'outputTokens') =>
    answers.reduce((sum, { modelOutput }) => sum + modelOutput.usage[kind], 0);
  expect(JSON.parse(files[`${id}/manifest.json.out`] ?? '')).toEqual({
    totalRecordCount: 120,
    processedRecordCount: 120,
    successRecordCount: 120,
    errorRecordCount: 0,
    inputTokenCount: tokens('inputTokens'),
    outputTokenCount: tokens('outputTokens'),
  });
  expect(await call(page, 'calls')).toEqual(['CreateModelInvocationJob 200', 'GetModelInvocationJob 200']);
});
