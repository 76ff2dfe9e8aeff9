import { compareCodes } from '../lib/catalogue/compare-codes.ts';
import { type Event, event as eventSchema } from '../schemas/event.ts';
import type { Session } from '../schemas/session.ts';
import { checkReferences } from './check-references.ts';
import { checkSessions } from './check-sessions.ts';
import { checkSummary } from './check-summary.ts';
import { ContentError, type Problem } from './content-error.ts';
import { ContentFolder } from './content-folder.node.ts';
import { type ContentReader, diskReader } from './content-reader.node.ts';
import { type Aliases, organisationAliases } from './organisation-aliases.ts';
import { type SessionEntry, sessionEntries } from './session-entries.ts';
import { validated } from './validated.ts';

/** An event with all its sessions. */
export interface EventData {
  event: Event;
  /** What the event is, in our words: paragraphs with a blank line between them. */
  about: string;
  /** Sorted by code. */
  sessions: Session[];
  /** Our summary of each featured session, by its code. */
  summaries: ReadonlyMap<string, string>;
  aliases: Aliases;
}

/**
 * Reads the folder of an event, and checks all of it before it says what is wrong.
 *
 * @param folder The event's folder.
 * @param reader Reads files and folders.
 * @returns The event's data.
 * @throws {ContentError} With one line for each problem, when there is one.
 *
 * @example
 * ```ts
 * const { sessions } = await loadEvent('events/gtc-2025');
 * sessions.length; // 1232
 * ```
 */
export async function loadEvent(folder: string, reader: ContentReader = diskReader): Promise<EventData> {
  const source = new ContentFolder(folder, reader);
  const { entries, codes } = await readSessions(source);
  const event = await readFacts(source, entries, codes);
  const aliases = await readAliases(source);
  const summaries = await readSummaries(source, codes);
  const about = await source.text('event.md');
  if (source.problems.length > 0 || !event || !aliases) throw new ContentError(inOrder(source.problems));
  const sessions = entries.map(({ session }) => session).sort((a, b) => compareCodes(a.code, b.code));
  return { event, about, sessions, summaries, aliases };
}

/** All sessions, and all codes: those of broken sessions too, `undefined` when a whole file is broken. */
type Sessions = { entries: SessionEntry[]; codes: ReadonlySet<string> | undefined };

async function readSessions(source: ContentFolder): Promise<Sessions> {
  const entries: SessionEntry[] = [];
  const codes = new Set<string>();
  let complete = true;
  for (const name of await source.files('sessions', '.yaml')) {
    const file = await source.yaml(name);
    complete &&= file !== undefined;
    if (!file) continue;
    entries.push(...sessionEntries(file, source.problems));
    for (const code of codesIn(file.value)) codes.add(code);
  }
  return { entries, codes: complete ? codes : undefined };
}

function codesIn(value: unknown): string[] {
  const list: { code?: unknown }[] = Array.isArray(value) ? value : [];
  return list.map((item) => item?.code).filter((code) => typeof code === 'string');
}

async function readFacts(source: ContentFolder, entries: SessionEntry[], codes: Sessions['codes']) {
  const file = await source.yaml('event.yaml');
  const event = file && validated(file, [], eventSchema, Object.keys(eventSchema.shape), source.problems);
  if (!event) return undefined;
  source.problems.push(...checkSessions(entries, event));
  if (codes) source.problems.push(...checkReferences(file, event, codes));
  return event;
}

async function readAliases(source: ContentFolder): Promise<Aliases | undefined> {
  const file = await source.yaml('organisations.yaml');
  return file && organisationAliases(file, source.problems);
}

async function readSummaries(source: ContentFolder, codes: Sessions['codes']): Promise<Map<string, string>> {
  const summaries = new Map<string, string>();
  for (const name of await source.files('summaries', '.md')) {
    const code = name.slice('summaries/'.length, -'.md'.length);
    const text = await source.text(name);
    source.problems.push(...checkSummary(source.name(name), text, codes ?? new Set([code])));
    summaries.set(code, text);
  }
  return summaries;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
}
