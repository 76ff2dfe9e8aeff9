import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, sandbox } from '../../../../../snippets/computer-use/sandbox/sandbox.node.ts';
import { hasBubblewrap } from '../has-bubblewrap.ts';
import { endlessCommands } from './endless-commands.ts';
import type { HostileCommand } from './hostile-command.ts';
import { hostilePaths } from './hostile-paths.ts';
import { hostilePrivileges } from './hostile-privileges.ts';
import { hostileReaches } from './hostile-reaches.ts';
import { hostileSessions } from './hostile-sessions.ts';
import { hostileUses } from './hostile-uses.ts';
import { outside } from './outside.ts';

const mebi = 1024 ** 2;
const limits = {
  memoryBytes: 256 * mebi,
  diskBytes: 32 * mebi,
  fileBytes: 8 * mebi,
  printedBytes: 4 * mebi,
  processes: 64,
};

async function answer(box: Sandbox, command: string): Promise<string> {
  return (await box.execute({ tool: 'bash', action: { command } })).text ?? '';
}

/** Whether the next session takes commands and has its files, whatever became of the last one. */
async function livesOn(box: Sandbox): Promise<boolean> {
  await box.execute({ tool: 'bash', action: { restart: true } });
  return (await answer(box, 'echo alive >/tmp/alive; cat /tmp/alive')) === 'alive\nexit code: 0';
}

describe.runIf(hasBubblewrap)('sandbox() against hostile commands', () => {
  let beyond: Awaited<ReturnType<typeof outside>>;
  let box: Sandbox;
  beforeAll(async () => {
    beyond = await outside();
    box = await sandbox({ limits: { ...limits, commandMs: 15_000 } });
  });
  afterEach(() => expect(beyond.touched()).toEqual([]));
  afterAll(async () => {
    await box.close();
    beyond.close();
  });

  const written = ({ command }: HostileCommand) => (typeof command === 'string' ? command : command(beyond));

  it.each([...hostilePaths, ...hostilePrivileges, ...hostileReaches, ...hostileUses, ...hostileSessions])(
    'bash $name',
    async (hostile) => {
      const text = await answer(box, written(hostile));
      if (typeof hostile.shows === 'string') expect(text).toContain(hostile.shows);
      else expect(text).toMatch(hostile.shows);
      expect(text.length).toBeLessThan(300_000);
      expect(await livesOn(box)).toBe(true);
    },
  );

  it('bash ends each command that never ends', async () => {
    await Promise.all(
      endlessCommands.map(async (hostile) => {
        const own = await sandbox({ limits: { ...limits, commandMs: 1500 } });
        const text = await answer(own, written(hostile));
        if (typeof hostile.shows === 'string') expect(text, hostile.name).toContain(hostile.shows);
        else expect(text, hostile.name).toMatch(hostile.shows);
        expect(text, hostile.name).toContain('The command was ended as it took longer than 1500 ms.');
        expect(await livesOn(own), hostile.name).toBe(true);
        await own.close();
      }),
    );
  });
});
