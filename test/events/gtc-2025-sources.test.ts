import { describe, expect, test } from 'vitest';
import { counts, data, session } from './gtc-2025.ts';

const { event, sessions } = data;

describe('the sources of GTC 2025', () => {
  test('are named by every session, and explained', () => {
    const used = new Set(sessions.flatMap(({ sources }) => sources));
    const linked = sessions.flatMap(({ recording, slides, video }) => [recording, slides, video]);
    for (const link of linked) if (link) used.add(link.source);
    expect([...used].sort()).toEqual(Object.keys(event.sources).sort());
  });

  test('say where each can be found', () => {
    const found = Object.entries(event.sources).filter(([, { repository, url }]) => repository ?? url);
    expect(found.map(([id]) => id)).toEqual(Object.keys(event.sources).filter((id) => id !== 'public-link'));
  });

  test('list as many sessions as the copies hold', () => {
    expect(counts(sessions.flatMap(({ sources }) => sources))).toEqual({
      'catalogue-april': 1231,
      'catalogue-march': 185,
      'pytorch-post': 15,
      'live-post': 1,
      in2p3: 1,
    });
  });

  test('of a single fact or name are sources of the session', () => {
    for (const { code, disagreements = [], from = {}, sources, speakers } of sessions) {
      const named = [
        ...speakers.flatMap(({ namedIn = [] }) => namedIn),
        ...Object.values(from).flat(),
        ...disagreements.flatMap(({ accounts, shown }) => [shown, ...accounts.map(({ source }) => source)]),
      ];
      expect(sources, code).toEqual(expect.arrayContaining(named));
    }
  });
});

describe('the disagreements of GTC 2025', () => {
  const disagreements = sessions.flatMap(({ code, disagreements = [] }) =>
    disagreements.map((one) => ({ code, ...one })),
  );

  test('are the eleven that the sources have', () => {
    expect(disagreements.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'CWE73312 speakers',
      'EXS74061 speakers',
      'EXS74351 code',
      'EXS74351 type',
      'EXS74351 minutes',
      'P73547 speakers',
      'S72067 time',
      'S72067 minutes',
      'S73937 speakers',
      'S74253 speakers',
      'S74627 speakers',
    ]);
  });

  test('keep two different accounts, of which one is shown', () => {
    for (const { accounts, code, shown } of disagreements) {
      expect(new Set(accounts.map(({ value }) => value)).size, code).toBe(accounts.length);
      expect(
        accounts.map(({ source }) => source),
        code,
      ).toContain(shown);
    }
  });

  test('show the account that they say they show', () => {
    expect(session('S72067').time).toEqual({ start: '04:00', end: '04:50', endsNextDay: false });
    for (const { accounts, code, field, shown } of disagreements.filter(
      ({ field }) => field === 'speakers',
    )) {
      const names = session(code).speakers.map(({ name }) => name);
      const shownNames = accounts.filter(({ value }) => names.includes(value));
      expect(
        shownNames.map(({ source }) => source),
        `${code} ${field}`,
      ).toEqual([shown]);
    }
  });
});
