import { expect, test } from 'vitest';
import { createPolicy, runTask, type ToolAction } from '../../../../snippets/computer-use/mod.ts';
import { agentMaker } from '../../../support/agent-maker.ts';
import { briskClock } from '../../../support/brisk-clock.ts';
import { customerDesktop } from '../../../support/customer-desktop.ts';
import { pngWithText } from '../../../support/png-with-text.ts';
import { recordingEnvironment } from '../../../support/recording-environment.ts';
import type { ToyDesktop } from '../../../support/toy-desktop.ts';

const task =
  'Fill the form for the new customer C-1002 with the data of the table in the other tab, ask the assistant for what is missing, and submit it.';

/** A toy desktop behind the interface of environments. */
function environmentOf(desktop: ToyDesktop) {
  return recordingEnvironment(async ({ tool, action }: ToolAction) => {
    if (tool !== 'computer') return { ok: false, text: 'There is only a screen.' };
    const place = 'coordinate' in action && action.coordinate;
    desktop.do({
      action: action.action,
      ...('text' in action && action.text !== undefined && { text: action.text }),
      ...(place && { coordinate: `[${place.x},${place.y}]` }),
    });
    const text = desktop.text();
    const bytes = pngWithText(text);
    return { ok: true, text, screenshot: { format: 'png', bytes, width: 800, height: 600 } };
  });
}

async function operate(approve: boolean) {
  const { desktop, submitted, overview } = customerDesktop();
  const { agentRuntimeClient: client, create } = agentMaker({ latency: 'none' });
  const asked: string[] = [];
  const result = await runTask({
    ...{ client, task, environment: environmentOf(desktop), ...(await create()) },
    policy: createPolicy({ otherwise: 'allow', acts: { unseen: 'allow' } }),
    async approver(_, reason) {
      asked.push(reason);
      return approve ? 'approved' : { denied: 'Leave it.' };
    },
    clock: briskClock(),
    bounds: { turns: 120 },
  });
  return { result, submitted, overview, asked };
}

test('runTask() has the simulated operator fill a form, and asks before each thing is sent', async () => {
  const { result, submitted, overview, asked } = await operate(true);
  expect(result).toMatchObject({ end: 'finished', leftBehind: [] });
  expect(submitted).toEqual([
    {
      'Customer ID': 'C-1002',
      'Customer name': 'Ben Okri',
      'E-mail *': 'ben@example.com',
      Overview: overview,
      'Phone number': '+61 3 5550 1234',
    },
  ]);
  expect([...new Set(asked)]).toEqual([
    'The policy asks about what may be sending, on "Send".',
    'The policy asks about what may be sending, on "Submit".',
  ]);
});

test('runTask() has nothing sent that is denied', async () => {
  const { result, submitted } = await operate(false);
  expect(result).toMatchObject({
    end: 'finished',
    text: 'Simulated operator: I was not allowed to go on: Denied, and not done: Leave it.',
  });
  expect(submitted).toEqual([]);
});
