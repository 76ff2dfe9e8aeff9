import { expect, test } from 'vitest';
import { wantsEveryTool } from '../../../../../snippets/local-aws/responders/tools/wants-every-tool.ts';

test.each([
  'Call every tool that fits the event.',
  'Use all of the tools whose description fits.',
  'Select, for each event, all agents that can help.',
  'All tools that fit are to be called.',
])('wantsEveryTool() reads it from: %s', (prompt) => {
  expect(wantsEveryTool(prompt)).toBe(true);
});

test.each([
  'Call the one tool that fits.',
  'Use a tool. All is well.',
  'Never call every tool that fits.',
  "Don't use all tools.",
  'Every morning the tools are cleaned.',
])('wantsEveryTool() does not read it from: %s', (prompt) => {
  expect(wantsEveryTool(prompt)).toBe(false);
});
