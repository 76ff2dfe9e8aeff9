import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadEvent } from '../../site/loaders/load-event.node.ts';
import type { Session } from '../../site/schemas/session.ts';

const folder = fileURLToPath(new URL('../../events/gtc-2025', import.meta.url));
const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(yaml|md)$/.test(name)).sort();

/** The event as the site loads it. */
export const data = await loadEvent(folder);

/** Its files as they are written. */
export const texts = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(`${folder}/${name}`, 'utf8') })),
);

/** The session of a code. */
export function session(code: string): Session {
  const found = data.sessions.find((one) => one.code === code);
  if (!found) throw new Error(`Cannot find a session as it must exist: current value is ${code}`);
  return found;
}

/** The codes of sessions. */
export const codes = (chosen: readonly Session[]) => chosen.map(({ code }) => code);

/** How often each value occurs, `undefined` not counted. */
export function counts(values: readonly (string | undefined)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) if (value !== undefined) found[value] = (found[value] ?? 0) + 1;
  return found;
}
