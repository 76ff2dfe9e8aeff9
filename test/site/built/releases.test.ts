import { Ajv2020 } from 'ajv/dist/2020.js';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { followers } from '../../../site/lib/releases/followers.ts';
import { untilVersion } from '../../../site/lib/releases/until-version.ts';
import type { PublishedReleases } from '../../../site/schemas/published-releases.ts';
import { siteUrl } from '../../support/site.ts';

async function text(path: `/${string}`): Promise<string> {
  const answer = await fetch(siteUrl(path));
  expect([path, answer.status]).toEqual([path, 200]);
  return await answer.text();
}

const published: PublishedReleases = JSON.parse(await text('/releases/releases.json'));

test('releases.json is valid by the schema that it names, and has all 69 releases', async () => {
  const schema = JSON.parse(await text('/releases/releases.schema.json'));
  expect(schema.$id).toBe(published.$schema);
  const valid = new Ajv2020({ formats: { date: true, uri: URL.canParse } }).compile(schema);
  expect([valid(published), valid.errors]).toEqual([true, null]);
  expect(published.releases).toHaveLength(69);
});

test('releases.json tells from when until when an entry holds', () => {
  const later = followers(published.releases);
  for (const { version, entries } of published.releases) {
    for (const { id, since, until } of entries) {
      expect([since, until]).toEqual([version, untilVersion(later.get(`${version}#${id}`) ?? [])]);
    }
  }
});

test('the feed has every release of which a date is known, the newest first, and says what the date is', async () => {
  const feed = parseDocument(await text('/releases/feed.xml'), { xmlMode: true });
  const titles = DomUtils.getElementsByTagName('entry', feed).map((entry) =>
    DomUtils.textContent(DomUtils.getElementsByTagName('title', entry)),
  );
  const dated = published.releases.filter(({ dates }) => dates.length > 0).map(({ version }) => version);
  expect(titles).toEqual(dated.reverse().map((version) => `TensorFlow ${version}`));
  const [newest] = DomUtils.getElementsByTagName('summary', feed);
  expect(newest && DomUtils.textContent(newest)).toMatch(/2026-03-06: GitHub release published\.\)$/);
});

test('a release is there as Markdown', async () => {
  expect(await text('/releases/2.19.0.md')).toMatch(/^# TensorFlow 2\.19\.0\n\n.*LiteRT/);
});
