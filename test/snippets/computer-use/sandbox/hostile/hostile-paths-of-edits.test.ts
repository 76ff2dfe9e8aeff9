import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditAction } from '../../../../../snippets/computer-use/action/edit-action.ts';
import { type Sandbox, sandbox } from '../../../../../snippets/computer-use/sandbox/sandbox.node.ts';
import { hasBubblewrap } from '../has-bubblewrap.ts';
import { hostilePathsOfEdits } from './hostile-paths-of-edits.ts';
import { outside } from './outside.ts';

const settingUp = (file: string) => `
ln -s / link; ln -s ${file} link-to-canary; mkfifo pipe; ln -s circle circle
head -c 1048577 /dev/zero >large; printf '\\xff' >binary`;

describe.runIf(hasBubblewrap)('the text editor against hostile paths', () => {
  let beyond: Awaited<ReturnType<typeof outside>>;
  let box: Sandbox;
  const edit = (action: EditAction) => box.execute({ tool: 'editor', action });
  beforeAll(async () => {
    beyond = await outside();
    box = await sandbox();
    await box.execute({ tool: 'bash', action: { command: settingUp(beyond.file) } });
  });
  afterAll(async () => {
    await box.close();
    beyond.close();
  });

  it.each(hostilePathsOfEdits)('editor refuses to view %j', async (pattern, shows) => {
    const path = pattern.replace('outside', beyond.file);
    const { ok, text } = await edit({ command: 'view', path });
    expect(ok).toBe(false);
    expect(text).toContain(shows);
    expect(beyond.touched()).toEqual([]);
  });

  it('editor creates files nowhere but in the sandbox', async () => {
    const create = (path: string) => edit({ command: 'create', path, text: 'dead' });
    expect((await create(beyond.file)).ok).toBe(true);
    expect((await create('/usr/bin/new')).text).toContain('Read-only file system');
    expect((await create('/new/file')).text).toContain('Read-only file system');
    expect((await create('/sandbox/pipe')).text).toContain('as it must be a file');
    expect(beyond.touched()).toEqual([]);
  });

  it('editor keeps the old text when the disk is full', async () => {
    const full = await sandbox({ limits: { diskBytes: 1024 ** 2 } });
    const path = '/sandbox/a';
    const act = (action: EditAction) => full.execute({ tool: 'editor', action });
    await act({ command: 'create', path, text: 'old' });
    await full.execute({ tool: 'bash', action: { command: 'head -c 900K /dev/zero >filled' } });
    const change = await act({ command: 'str_replace', path, from: 'old', to: 'x'.repeat(1024 ** 2) });
    expect(change.ok).toBe(false);
    expect(change.text).toContain('No space left on device');
    expect(await act({ command: 'view', path })).toEqual({ ok: true, text: '     1\told' });
    await full.close();
  });
});
