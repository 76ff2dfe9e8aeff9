import type { Event } from '../schemas/event.ts';
import type { Problem } from './content-error.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * The sessions that an event's facts name but that do not exist.
 *
 * @param file The event's file, for lines.
 * @param event Its facts.
 * @param codes The codes of all sessions.
 * @returns One problem for each unknown code.
 *
 * @example
 * ```ts
 * checkReferences(file, event, new Set(['S72484'])); // [] when event.yaml names no other session
 * ```
 */
export function checkReferences(file: YamlFile, event: Event, codes: ReadonlySet<string>): Problem[] {
  const places: [Path, string][] = [
    [['keynote', 'session'], event.keynote.session],
    ...event.featured.map((code, index): [Path, string] => [['featured', index], code]),
    ...event.speakersToKnow.flatMap(({ sessions }, index) =>
      sessions.map((code, nth): [Path, string] => [['speakersToKnow', index, 'sessions', nth], code]),
    ),
  ];
  return places
    .filter(([, code]) => !codes.has(code))
    .map(([path, code]) => ({
      file: file.name,
      line: file.lineOf(path),
      field: String(path[0]),
      text: `is not a session of the event: current value is ${code}`,
    }));
}
