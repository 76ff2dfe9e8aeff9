import { expect, test } from 'vitest';
import { compareBuilds } from '../../../../site/lib/releases/compare-builds.ts';
import { touches } from '../../../../site/lib/releases/touches.ts';
import { type UpgradeStep, upgrade } from '../../../../site/lib/releases/upgrade.ts';
import { getReleases } from '../../../../site/loaders/releases.node.ts';
import { getTestedBuilds } from '../../../../site/loaders/tested-builds.node.ts';
import { type ExpectedFact, upgradeQuestions } from './upgrade-questions.ts';

const releases = await getReleases();
const { builds } = await getTestedBuilds();

function holds({ now, before }: UpgradeStep, { version, kind, words, announcedIn }: ExpectedFact): boolean {
  const told = now.some(({ version: own, entry }) => {
    const text = `${entry.text} ${entry.action ?? ''}`.toLowerCase();
    return own === version && entry.kind === kind && words.every((word) => text.includes(word.toLowerCase()));
  });
  return told && (announcedIn === undefined || before.some((entry) => entry.version === announcedIn));
}

test.each(upgradeQuestions)('upgrade() answers: $question', ({ from, to, facts, unbroken = [] }) => {
  const steps = upgrade(releases, from, to);
  expect(facts.filter((fact) => !steps.some((step) => holds(step, fact)))).toEqual([]);
  const broken = steps.flatMap(({ now }) =>
    now.filter(({ entry }) => entry.kind === 'breaking').flatMap(({ entry }) => entry.symbols ?? []),
  );
  expect(unbroken.filter((name) => broken.some((symbol) => touches(symbol, name)))).toEqual([]);
});

const asked = upgradeQuestions.filter((one) => one.builds);

test.each(asked)('compareBuilds() answers: $question', ({ from, to, builds: expected }) => {
  const change = compareBuilds(builds, from, to).find(({ platform }) => platform === expected?.platform);
  const { cuda, ...rest } = expected ?? {};
  expect(change).toMatchObject(rest);
  if (cuda) expect([change?.from[0]?.gpu?.cuda, change?.to[0]?.gpu?.cuda]).toEqual(cuda);
});

test('a wrong question is not answered', () => {
  const steps = upgrade(releases, '2.14.0', '2.15.0');
  const fact = { version: '2.16.1', kind: 'breaking', words: ['tf.estimator'] } as const;
  expect(steps.some((step) => holds(step, fact))).toBe(false);
});
