import { type Release, release, releaseEntry, releaseFacts } from '../schemas/release.ts';
import type { Problem } from './content-error.ts';
import { validated } from './validated.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A release and where it was read. */
export interface ReleaseFile {
  release: Release;
  file: string;
  /** The line of one of its places. */
  lineOf(path: Path): number;
}

const factKeys = [
  ...Object.keys(release.shape),
  'what',
  'date',
  'source',
  'heading',
  'items',
  'rest',
  'differs',
];
const entryKeys = [...Object.keys(releaseEntry.shape), 'entry', 'how'];

/**
 * The release of one file.
 *
 * @param file The file, read.
 * @param problems What is wrong is added here, each with its line and its entry.
 * @returns The release, or nothing when it is not valid.
 */
export function releaseFile(file: YamlFile, problems: Problem[]): ReleaseFile | undefined {
  const before = problems.length;
  const { entries, ...facts } = (file.value ?? {}) as { entries?: unknown };
  const head = validated({ ...file, value: facts }, [], releaseFacts, factKeys, problems);
  if (!Array.isArray(entries)) {
    problems.push({
      file: file.name,
      line: file.lineOf(['entries']),
      field: 'entries',
      text: 'is not a list',
    });
    return undefined;
  }
  const told = entries.flatMap(
    (_, index) => validated(file, ['entries', index], releaseEntry, entryKeys, problems) ?? [],
  );
  if (!head || problems.length > before) return undefined;
  return { release: { ...head, entries: told }, file: file.name, lineOf: file.lineOf };
}
