import { expect, test } from 'vitest';
import { pageKind, samplePages } from './page-kinds.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  ['/', 'home'],
  ['/404.html', 'not found'],
  ['/events/gtc-2025/', 'event'],
  ['/events/gtc-2025/sessions/', 'catalogue'],
  ['/events/gtc-2025/sessions/s71946/', 'session'],
  ['/events/gtc-2025/speakers/', 'speakers'],
  ['/events/gtc-2025/speakers/jane-doe/', 'speaker'],
  ['/events/gtc-2025/organisations/', 'organisations'],
  ['/events/gtc-2025/organisations/nvidia/', 'organisation'],
  ['/events/gtc-2025/schedule/', 'schedule'],
  ['/local-aws/', 'local endpoint'],
  ['/releases/', 'releases'],
  ['/releases/upgrade/', 'upgrade'],
  ['/releases/builds/', 'builds'],
  ['/releases/2.15.0.post1/', 'release'],
  ['/unheard-of/', undefined],
])('pageKind() of %s is %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});

test('samplePages() takes the only page of a kind, and the extremes and languages of others', async () => {
  const sessions = '/events/a/sessions';
  const folder = await temporaryFolder({
    'index.html': 'home',
    [`${sessions}/s1/index.html`]: '<h1>Long, long, long, long, long, long, long</h1>',
    [`${sessions}/s2/index.html`]: '<h1>Short</h1>',
    [`${sessions}/s3/index.html`]: '<h1 class="t" lang="ja">東京</h1>',
    [`${sessions}/s4/index.html`]: '<h1 lang="ja">東京の東</h1>',
    [`${sessions}/s5/index.html`]: '<h1>Middle of it</h1>',
  });
  const paths = ['/', ...['s1', 's2', 's3', 's4', 's5'].map((code) => `${sessions}/${code}/`)];
  expect(await samplePages(folder, paths)).toEqual([
    { name: 'home', path: '/' },
    { name: 'shortest session', path: `${sessions}/s2/` },
    { name: 'longest session', path: `${sessions}/s1/` },
    { name: 'session in ja', path: `${sessions}/s4/` },
  ]);
});
