import { headingSums } from '../lib/releases/heading-sums.ts';
import type { Problem } from './content-error.ts';
import type { ReleaseFile } from './release-file.ts';

/**
 * What is wrong within one file of a release that is valid by itself.
 *
 * @param file The release and where it was read.
 * @returns One problem for each thing that is wrong.
 */
export function checkRelease(file: ReleaseFile): Problem[] {
  return [...wrongNames(file), ...repeatedIds(file), ...wrongSums(file)];
}

function wrongNames({ release: { version, series }, file, lineOf }: ReleaseFile): Problem[] {
  const problems: Problem[] = [];
  if (!file.endsWith(`/${version}.yaml`)) {
    const text = `is not the name of the file: current value is ${version}`;
    problems.push({ file, line: lineOf(['version']), field: 'version', text });
  }
  if (!version.startsWith(`${series}.`)) {
    const text = `is not the start of ${version}: current value is ${series}`;
    problems.push({ file, line: lineOf(['series']), field: 'series', text });
  }
  return problems;
}

function repeatedIds({ release, file, lineOf }: ReleaseFile): Problem[] {
  const ids = release.entries.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const text = `is used twice: current value is ${id} (first on line ${lineOf(['entries', first])})`;
    return [{ file, line: lineOf(['entries', index]), item: id, field: 'id', text }];
  });
}

function wrongSums({ release, file, lineOf }: ReleaseFile): Problem[] {
  return headingSums(release).flatMap(({ heading, items, ours, explained }) => {
    if (ours === items + explained) return [];
    const line = lineOf(['official', release.official.findIndex((row) => row.heading === heading)]);
    const right = `the official notes have ${items}, the reasons explain ${signed(explained)}`;
    const text = `does not add up: current value is ${ours} of ours (${right}, which leaves ${signed(ours - items - explained)})`;
    return [{ file, line, item: heading, field: 'official', text }];
  });
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
