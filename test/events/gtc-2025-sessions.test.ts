import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sessionInstants } from '../../site/lib/catalogue/session-instants.ts';
import { sessionKind } from '../../site/lib/catalogue/session-kind.ts';
import type { Session } from '../../site/schemas/session.ts';
import { codes, counts, data, session, texts } from './gtc-2025.ts';

const { event, sessions } = data;

describe('the sessions of GTC 2025', () => {
  test('are as many of each prefix as the sources list', () => {
    expect(sessions).toHaveLength(1232);
    expect(counts(sessions.map(({ code }) => code.replace(/\d.*/, '')))).toEqual({
      C: 4,
      CWE: 93,
      D: 11,
      DD: 14,
      DLISP: 1,
      DLIT: 65,
      DLIW: 17,
      EXS: 78,
      N: 4,
      P: 170,
      S: 731,
      SE: 14,
      WP: 30,
    });
  });

  test('have a day only where a source states one: 109 in the March copy, one in each post', () => {
    expect(counts(sessions.map(({ date }) => date))).toEqual({
      '2025-03-17': 17,
      '2025-03-18': 20,
      '2025-03-19': 25,
      '2025-03-20': 40,
      '2025-03-21': 9,
    });
    const undatedInMarch = sessions.filter(
      ({ date, sources }) => date && !sources.includes('catalogue-march'),
    );
    expect(codes(undatedInMarch)).toEqual(['S72484', 'S74647']);
  });

  test('have a time, a room, a type, a sponsor and a catalogue page where the sources do', () => {
    const having = (field: keyof Session) => sessions.filter((one) => one[field] !== undefined).length;
    expect(having('time')).toBe(900);
    expect(having('room')).toBe(236);
    // The 185 of the March copy, and the keynote, which the live updates call so.
    expect(having('type')).toBe(186);
    expect(having('sponsor')).toBe(268);
    expect(having('catalogueId')).toBe(1232);
  });

  test('are dated at the instants that the catalogue records', () => {
    const instants = (code: string) => {
      const { start, end } = sessionInstants(session(code)) ?? {};
      return [start?.toISOString(), end?.toISOString()];
    };
    expect(instants('DD40001')).toEqual(['2025-03-20T16:00:00.000Z', '2025-03-20T16:40:00.000Z']);
    expect(instants('EXS71482')).toEqual(['2025-03-18T21:20:00.000Z', '2025-03-18T21:35:00.000Z']);
    expect(instants('S72450')).toEqual(['2025-03-18T22:00:00.000Z', '2025-03-18T22:40:00.000Z']);
    // IN2P3 announces the keynote for 18:00 to 20:00 Central European Time, which was UTC+1.
    expect(instants('S72484')).toEqual(['2025-03-18T17:00:00.000Z', '2025-03-18T19:00:00.000Z']);
  });

  test('end after midnight where the catalogue’s end is not after its start', () => {
    expect(codes(sessions.filter(({ time }) => time?.endsNextDay))).toEqual([
      'S72545',
      'S72647',
      'S72672',
      'S73842',
      'S73910',
      'WP72357',
      'WP72503',
      'WP72589',
      'WP72784',
      'WP73739a',
      'WP73739b',
    ]);
  });

  test('last between a quarter of an hour and a working day', () => {
    const minutes = ({ time }: Session) => {
      if (!time) return 15;
      const [start = 0, end = 0] = [time.start, time.end].map(
        (at) => Date.parse(`2025-03-18T${at}Z`) / 60_000,
      );
      return end - start + (time.endsNextDay ? 1440 : 0);
    };
    expect(codes(sessions.filter((one) => minutes(one) < 15 || minutes(one) > 480))).toEqual([]);
  });

  test('name their sponsor as their title does', () => {
    const presented = (title: string) => /\(Presented by (.+)\)$/.exec(title)?.[1];
    const differing = sessions.filter(({ sponsor, title }) => presented(title) !== sponsor);
    expect(codes(differing)).toEqual([]);
  });

  test('stand in their files in the order of their codes', () => {
    const order = (code: string) =>
      code.replace(/\D+(\d+)(.*)/, (_, digits, suffix) => digits.padStart(6, '0') + suffix);
    for (const { name, text } of texts.filter(({ name }) => name.startsWith('sessions/'))) {
      const written = codes(parse(text));
      expect(written, name).toEqual(written.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)));
    }
  });

  test('are of a known kind, but for the five prefixes that no source explains', () => {
    const unknown = sessions.filter((one) => sessionKind(one, event.codes).from === 'unknown');
    const prefixes = counts(unknown.map(({ code }) => code.replace(/\d.*/, '')));
    expect(prefixes).toEqual({ C: 4, D: 11, DLISP: 1, N: 4, SE: 14 });
  });
});
