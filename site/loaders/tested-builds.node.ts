import { type TestedBuilds, testedBuild, testedBuilds } from '../schemas/tested-builds.ts';
import { ContentError } from './content-error.ts';
import { ContentFolder } from './content-folder.node.ts';
import { diskReader } from './content-reader.node.ts';
import { validated } from './validated.ts';

const known = [...Object.keys(testedBuilds.shape), ...Object.keys(testedBuild.shape)];
let cached: Promise<TestedBuilds> | undefined;

/**
 * The builds of TensorFlow that its project says it tested, read and checked once in a process.
 *
 * @returns The table, the oldest version first.
 * @throws {ContentError} With one line for each thing that is wrong in the file.
 */
export function getTestedBuilds(): Promise<TestedBuilds> {
  cached ??= load();
  return cached;
}

async function load(): Promise<TestedBuilds> {
  const source = new ContentFolder('site/content', diskReader);
  const file = await source.yaml('tested-builds.yaml');
  const table = file && validated(file, [], testedBuilds, known, source.problems);
  if (!table) throw new ContentError(source.problems);
  return table;
}
