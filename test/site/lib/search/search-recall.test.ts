import { expect, test } from 'vitest';
import { seededRandom } from '../../../support/seeded-random.ts';
import { find, siteIndex } from './read-index.ts';
import { withSlip } from './with-slip.ts';

const { documents } = siteIndex.index;
const session = siteIndex.kinds.indexOf('Session');

/** Sessions whose titles have two words to ask for: four plain letters or more, so that a slip is forgiven. */
const candidates = documents.flatMap(({ kind, title }, number) => {
  const words = [...new Set(title.toLowerCase().match(/[a-z]{4,}/g))];
  return kind === session && words.length > 1 ? [{ number, words }] : [];
});

/** How often a session is among the first ten for two words of its title, as they are and with a slip in one. */
function recall(seed: number, count: number): { asTyped: number; withSlips: number } {
  const nextBelow = seededRandom(seed);
  const found = { asTyped: 0, withSlips: 0 };
  for (let asked = 0; asked < count; asked++) {
    const { number, words } = candidates[nextBelow(candidates.length)] ?? { number: -1, words: [] };
    const [first = ''] = words.splice(nextBelow(words.length), 1);
    const second = words[nextBelow(words.length)] ?? '';
    words.push(first);
    const isFound = (query: string): boolean =>
      find(query)
        .hits.slice(0, 10)
        .some((hit) => hit.document === number);
    if (isFound(`${first} ${second}`)) found.asTyped++;
    if (isFound(`${withSlip(first, nextBelow)} ${second}`)) found.withSlips++;
  }
  return found;
}

// Over 1,000 draws 96 in 100 are found either way: the rest share both words with more than ten others. The bounds lie
// three standard deviations of 200 draws below that, so that only a worse search falls below them, not other draws.
const expected = 200 * 0.96 - 3 * Math.sqrt(200 * 0.96 * 0.04);

test('search() finds a session among the first ten by two words of its title', () => {
  expect(recall(2025, 200).asTyped).toBeGreaterThanOrEqual(expected);
});

test('search() finds it as often with a slip of the keyboard in one of the words', () => {
  expect(recall(2025, 200).withSlips).toBeGreaterThanOrEqual(expected);
});
