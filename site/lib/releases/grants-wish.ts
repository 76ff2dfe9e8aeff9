import type { TestedBuild } from '../../schemas/tested-builds.ts';
import { pythonVersions } from './python-versions.ts';

/** What a build must have; what is empty may be anything. */
export interface BuildWish {
  readonly python: string;
  readonly cuda: string;
  readonly platform: string;
}

/** What decides whether a build grants a wish. */
export type WishedBuild = Pick<TestedBuild, 'version' | 'platform' | 'python'> & {
  readonly cuda?: string | undefined;
};

/**
 * Tells whether a build has all that is wished for.
 *
 * @param build The build.
 * @param wish The wish.
 */
export function grantsWish({ platform, python, cuda }: WishedBuild, wish: BuildWish): boolean {
  return (
    (wish.platform === '' || wish.platform === platform) &&
    (wish.cuda === '' || wish.cuda === cuda) &&
    (wish.python === '' || pythonVersions(python).includes(wish.python))
  );
}
