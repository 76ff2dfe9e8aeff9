import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEnvironment } from '../../../../snippets/computer-use/mod.node.ts';
import {
  EnvironmentError,
  environmentOf,
  httpEnvironment,
  type Screen,
  type ToolAction,
} from '../../../../snippets/computer-use/mod.ts';

const token = 'a-token-of-the-test';
const shot: ToolAction = { tool: 'computer', action: { action: 'screenshot' } };
let blocked: Promise<void> | undefined;

/** A screen that shows one byte. */
const screen: Screen = {
  size: { width: 1024, height: 768 },
  picture: { width: 1024, height: 768 },
  async perform() {
    await blocked;
    const bytes = Uint8Array.of(1);
    return { ok: true, screenshot: { format: 'png', bytes, width: 1024, height: 768 } };
  },
  async close() {},
};

describe('httpEnvironment() over the wire', () => {
  let served: Awaited<ReturnType<typeof serveEnvironment>>;
  beforeAll(async () => {
    served = await serveEnvironment(environmentOf({ screen }));
  });
  afterAll(async () => await served.close());

  test('gets the results, and those of wrong actions', async () => {
    const there = httpEnvironment(served);
    const result = await there.execute(shot);
    expect(result.screenshot?.bytes).toEqual(Uint8Array.of(1));
    const wrong = await there.execute({ tool: 'computer', action: { action: 'key', text: 'Retrun' } });
    expect(wrong).toMatchObject({ ok: false, text: expect.stringContaining('did you mean Return?') });
  });

  test('throws if the token is wrong, nobody is there, or it has ended', async () => {
    const wrong = httpEnvironment({ ...served, token: 'another' });
    await expect(wrong.execute(shot)).rejects.toThrow(EnvironmentError);
    const nobody = httpEnvironment({ url: 'http://127.0.0.1:1', token });
    await expect(nobody.execute(shot)).rejects.toThrow(
      'Cannot reach the environment as http://127.0.0.1:1 must answer: it does not',
    );
    const there = httpEnvironment(served);
    await there.close();
    await expect(there.execute(shot)).rejects.toThrow(
      'Cannot execute an action as the environment must be open: it is closed',
    );
  });

  test('an abort breaks an action off', async () => {
    const gate = Promise.withResolvers<void>();
    blocked = gate.promise;
    const abort = new AbortController();
    const other = await serveEnvironment(environmentOf({ screen }));
    const waiting = httpEnvironment(other).execute(shot, abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    gate.resolve();
    await other.close();
  });
});
