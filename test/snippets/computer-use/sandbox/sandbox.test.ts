import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../../snippets/computer-use/environment/environment-error.ts';
import { sandbox } from '../../../../snippets/computer-use/sandbox/sandbox.node.ts';
import { SandboxError } from '../../../../snippets/computer-use/sandbox/sandbox-error.ts';
import { hasBubblewrap } from './has-bubblewrap.ts';

describe('sandbox()', () => {
  it.runIf(!hasBubblewrap)('sandbox() refuses where bubblewrap does not work', async () => {
    await expect(sandbox()).rejects.toThrow(SandboxError);
    await expect(sandbox()).rejects.toThrow(
      'Cannot run commands as bubblewrap (the program bwrap) must work on this machine: current value is "',
    );
  });

  it.runIf(hasBubblewrap)('execute() says that the sandbox has ended', async () => {
    const box = await sandbox();
    await box.close();
    const late = box.execute({ tool: 'bash', action: { command: 'echo' } });
    await expect(late).rejects.toThrow(EnvironmentError);
    await expect(late).rejects.toThrow('Cannot execute the action as the sandbox must run: it has ended');
  });

  it('sandbox() in a container runs in a folder that is gone afterwards', async () => {
    const box = await sandbox({ trustContainer: true });
    const { text = '' } = await box.execute({ tool: 'bash', action: { command: 'pwd; x=1' } });
    expect(text).toMatch(/^\/.*\/sandbox-\w+\nexit code: 0$/);
    const [home = ''] = text.split('\n');
    await box.execute({ tool: 'editor', action: { command: 'create', path: `${home}/a`, text: 'b' } });
    expect(
      (await box.execute({ tool: 'bash', action: { command: 'echo $x; cat a; exit 0' } })).text,
    ).toContain('1\nb');
    await box.close();
    await expect(box.execute({ tool: 'bash', action: { command: 'pwd' } })).rejects.toThrow(EnvironmentError);
  });
});
