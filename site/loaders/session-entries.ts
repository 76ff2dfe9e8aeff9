import type { z } from 'astro/zod';
import { type Session, session, speaker } from '../schemas/session.ts';
import { sessionEntry } from '../schemas/session-entry.ts';
import type { Problem } from './content-error.ts';
import { validated } from './validated.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A session and where it was read. */
export interface SessionEntry {
  session: Session;
  file: string;
  /** The line of one of its places. */
  lineOf(path: Path): number;
}

const known = [
  ...Object.keys(session.shape),
  ...Object.keys(speaker.shape),
  'url',
  'source',
  'accounts',
  'value',
  'shown',
];
const schema: z.ZodType<Session> = sessionEntry;

/**
 * The sessions of one file of `sessions/`.
 *
 * @param file The file, read.
 * @param problems What is wrong is added here; the sessions that are right are returned all the same.
 * @returns The valid sessions, in the file's order.
 *
 * @example
 * ```ts
 * const file = readYaml('D.yaml', '- code: D7001\n  title: Draw With AI\n  sources: [catalogue-april]\n', problems);
 * sessionEntries(file, problems)[0].session.speakers; // []
 * ```
 */
export function sessionEntries(file: YamlFile, problems: Problem[]): SessionEntry[] {
  if (!Array.isArray(file.value)) {
    problems.push({
      file: file.name,
      line: 1,
      text: 'is not a list of sessions (start each with "- code: ")',
    });
    return [];
  }
  return file.value.flatMap((_, index) => {
    const session = validated(file, [index], schema, known, problems);
    const lineOf = (path: Path) => file.lineOf([index, ...path]);
    return session ? [{ session, file: file.name, lineOf }] : [];
  });
}
