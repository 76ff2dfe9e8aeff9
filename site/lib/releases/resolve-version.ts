import { compareVersions } from './compare-versions.ts';
import { parseVersion } from './version.ts';

/** What a reader's version means: one with notes, or why there is none and which comes nearest. */
export type VersionAnswer =
  | { readonly version: string }
  | { readonly version?: undefined; readonly problem: string; readonly nearest?: string | undefined };

const wanted =
  /^(?:tensorflow(?:-cpu|-gpu)?\s*[=~<>]=?=?\s*|tf\s*)?v?(?<numbers>\d+(?:\.\d+){0,3}(?:\.post\d+)?)(?<rest>.*)$/i;

/**
 * Finds the version that a reader means: 2.19 is the first release of its series, as it is for pip.
 *
 * @param text What the reader wrote: `2.19`, `v2.19.0`, `tensorflow==2.19.0`.
 * @param versions The versions that have notes, the oldest first.
 * @returns The version, or a sentence that says what is wrong, with the nearest version that there is.
 */
export function resolveVersion(text: string, versions: readonly string[]): VersionAnswer {
  const { numbers, rest = '' } = wanted.exec(text.trim())?.groups ?? {};
  if (!numbers) return { problem: `“${shorten(text)}” is not a version. Write one as 2.19 or 2.19.0.` };
  const exact = versions.find((version) => version === numbers || version === `${numbers}.0`);
  const first =
    exact ?? versions.find((version) => version.startsWith(`${numbers}.`) && numbers.includes('.'));
  if (rest.trim() === '' || /^\.?\*$/.test(rest)) {
    return first
      ? { version: first }
      : { problem: unknownText(numbers, versions), nearest: nearestOf(numbers, versions) };
  }
  if (/^[-.]?(rc|a|b|alpha|beta|dev)/i.test(rest.trim())) {
    const problem = `${numbers}${shorten(rest)} is a pre-release. Pre-releases have no notes of their own: what they bring is in those of the release.`;
    return { problem, nearest: first ?? nearestOf(numbers, versions) };
  }
  return { problem: `“${shorten(text)}” is not a version. Write one as 2.19 or 2.19.0.`, nearest: first };
}

function unknownText(numbers: string, versions: readonly string[]): string {
  const oldest = versions.at(0) ?? '';
  const newest = versions.at(-1) ?? '';
  const full = fullVersion(numbers);
  if (compareVersions(full, oldest) < 0) {
    return `TensorFlow ${numbers} is older than the notes here, which start with ${oldest}.`;
  }
  if (compareVersions(full, newest) > 0)
    return `TensorFlow ${numbers} is newer than the notes here, which end with ${newest}.`;
  return `TensorFlow ${numbers} has no release notes: it was never released, or without a section of its own.`;
}

function nearestOf(numbers: string, versions: readonly string[]): string | undefined {
  const series = `${numbers.split('.').slice(0, 2).join('.')}.`;
  const same = versions.filter((version) => version.startsWith(series));
  const full = fullVersion(numbers);
  const older = (same.length > 0 ? same : versions).filter((version) => compareVersions(version, full) <= 0);
  return older.at(-1) ?? same.at(0) ?? versions.at(0);
}

/** 2.19 with a patch number, so that it can be compared. */
function fullVersion(numbers: string): string {
  const parts = numbers.split('.').filter((part) => /^\d+$/.test(part));
  const text = [...parts, '0', '0'].slice(0, 3).join('.');
  return parseVersion(text) ? text : '0.0.0';
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
