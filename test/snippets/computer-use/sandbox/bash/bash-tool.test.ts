import { afterAll, describe, expect, it } from 'vitest';
import { type Sandbox, sandbox } from '../../../../../snippets/computer-use/sandbox/sandbox.node.ts';
import { hasBubblewrap } from '../has-bubblewrap.ts';

describe.runIf(hasBubblewrap)('the tool bash', () => {
  let opened: Promise<Sandbox> | undefined;
  afterAll(async () => (await opened)?.close());

  async function run(command: string, signal?: AbortSignal) {
    opened ??= sandbox();
    return await (await opened).execute({ tool: 'bash', action: { command } }, signal);
  }

  it('bash keeps folder, variables and functions from one command to the next', async () => {
    await run('mkdir -p /tmp/deep; cd /tmp/deep; x="a b"; greet() { echo "hello $1"; }');
    expect(await run('pwd; echo "$x"; greet you')).toEqual({
      ok: true,
      text: '/tmp/deep\na b\nhello you\nexit code: 0',
    });
  });

  it('bash tells both outputs apart and reports the exit code', async () => {
    expect(await run('echo out; echo wrong >&2; false')).toEqual({
      ok: false,
      text: 'out\nstderr:\nwrong\nexit code: 1',
    });
  });

  it('bash gives a command nothing to read', async () => {
    expect(await run('cat; read -r line; echo "got $? <$line>"')).toEqual({
      ok: true,
      text: 'got 1 <>\nexit code: 0',
    });
  });

  it('bash begins a new session when a command has ended its own, with the same files', async () => {
    await run('echo kept >/tmp/kept; lost=1');
    expect((await run('exit 7')).text).toBe(
      'exit code: 7\nThe command ended its shell. The session has ended; the next command begins a new one, with the same files.',
    );
    expect((await run('echo "<$lost>" $(cat /tmp/kept)')).text).toBe('<> kept\nexit code: 0');
  });

  it('bash restart begins a new session', async () => {
    await run('lost=1');
    const box = await opened;
    expect(await box?.execute({ tool: 'bash', action: { restart: true } })).toEqual({
      ok: true,
      text: 'A new session has begun, with the same files.',
    });
    expect((await run('echo "<$lost>"')).text).toBe('<>\nexit code: 0');
  });

  it('bash lets the process in the background end with its session', async () => {
    await run('(while :; do date +%N >/tmp/beat; done) & echo $! >/tmp/id');
    await (await opened)?.execute({ tool: 'bash', action: { restart: true } });
    expect(
      (await run('[ -e /proc/$(cat /tmp/id)/exe ] && ps ax | grep beat | grep -v grep; echo none')).text,
    ).toBe('none\nexit code: 0');
  });

  it('bash stops at the abort with its reason, and takes the next command', async () => {
    const abort = new AbortController();
    const running = run('sleep 1000', abort.signal);
    abort.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect((await run('echo alive')).text).toBe('alive\nexit code: 0');
  });

  it('bash takes a command of 128 KiB and refuses one byte more', async () => {
    const longest = `: ${'x'.repeat(128 * 1024 - 2)}`;
    expect((await run(longest)).text).toBe('exit code: 0');
    expect(await run(`${longest}x`)).toEqual({
      ok: false,
      text: 'Cannot run the command as it must have at most 131072 bytes: current value is 131073',
    });
  });

  it('bash refuses a command with U+0000', async () => {
    expect(await run('echo \0')).toEqual({
      ok: false,
      text: 'Cannot run the command as it must not contain U+0000: current value is at character 5',
    });
  });
});
