import { compareVersions } from './compare-versions.ts';
import { type BuildWish, grantsWish, type WishedBuild } from './grants-wish.ts';

/**
 * Answers a wish in a sentence.
 *
 * @param builds All builds.
 * @param wish The wish.
 * @returns The newest version that grants it; where none does, the newest for each half of the wish.
 */
export function wishAnswer(builds: readonly WishedBuild[], wish: BuildWish): string {
  const newest = newestFor(builds, wish);
  if (newest) return `TensorFlow ${newest} is the newest that was tested ${wishText(wish)}.`;
  const halves = [
    { ...wish, cuda: '' },
    { ...wish, python: '' },
  ].flatMap((half) => {
    const version = newestFor(builds, half);
    return version ? [`${version} is the newest ${wishText(half)}`] : [];
  });
  return [`No TensorFlow was tested ${wishText(wish)}`, ...halves].join('; ').concat('.');
}

function newestFor(builds: readonly WishedBuild[], wish: BuildWish): string | undefined {
  return builds
    .filter((build) => grantsWish(build, wish))
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
}

function wishText({ python, cuda, platform }: BuildWish): string {
  const parts = [python && `Python ${python}`, cuda && `CUDA ${cuda}`].filter(Boolean);
  const withText = parts.length > 0 ? `with ${parts.join(' and ')}` : '';
  return [withText, platform && `on ${platform}`].filter(Boolean).join(' ') || 'at all';
}
