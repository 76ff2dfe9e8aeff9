import { describe, expect, test } from 'vitest';
import { damageIn } from './damage-in.ts';
import { codes, counts, data, texts } from './gtc-2025.ts';

const { aliases, event, sessions } = data;

describe('the words of GTC 2025', () => {
  test.each(texts)('show no damage in $name', ({ text }) => {
    expect(damageIn(text)).toEqual([]);
  });

  test('have no blank too many in titles and names', () => {
    const named = sessions.flatMap(({ speakers, title }) => [title, ...speakers.map(({ name }) => name)]);
    expect(named.filter((text) => /^\s|\s\s|\s$/.test(text))).toEqual([]);
  });

  test('are spelt as the table of spellings says', () => {
    const words = sessions.flatMap(({ speakers, technologies, title }) => [
      ...technologies,
      ...speakers.map(({ name }) => name),
      ...title.split(' '),
    ]);
    expect(words.filter((word) => Object.hasOwn(event.spelling, word))).toEqual([]);
    for (const right of Object.values(event.spelling)) expect(words).toContain(right);
  });

  test('are marked as Japanese where a title has kana, as Chinese where it has only ideographs', () => {
    const kana = /[\u3040-\u30FA\u30FC-\u30FF]/;
    const languages = counts(sessions.map(({ language }) => language));
    expect(languages).toEqual({ ja: 18, 'zh-Hans': 40, 'zh-Hant': 8 });
    for (const { code, language, title } of sessions) {
      if (kana.test(title)) expect(language, code).toBe('ja');
      if (!/\p{sc=Han}|\p{sc=Hangul}/u.test(title)) expect(kana.test(title) || !language, code).toBe(true);
    }
  });

  test('are marked as simplified or traditional by characters that only one of them has', () => {
    const simplified = /[们动势发图场实开态户时构术样汽体业网规设训车进运间难驱驶]/;
    const traditional = /[義級電腦們動勢發圖場實開應態戶時構來機術樣體業網規設訓車進運間難驅駛]/;
    const marked = (language: string) =>
      sessions.filter((one) => one.language === language).map(({ title }) => title);
    expect(marked('zh-Hans').filter((title) => traditional.test(title))).toEqual([]);
    expect(marked('zh-Hant').filter((title) => simplified.test(title))).toEqual([]);
    expect(marked('zh-Hant').filter((title) => !traditional.test(title))).toEqual([]);
  });

  test('leave unmarked a title of two languages that is also in English', () => {
    const mixed = sessions.filter(
      ({ language, title }) => !language && /\p{sc=Han}|\p{sc=Hangul}/u.test(title),
    );
    expect(codes(mixed)).toEqual(['DD72551', 'S71562', 'S71942', 'WP72431b', 'WP73280']);
  });

  test('have no spelling of an organisation that no session uses', () => {
    const used = new Set(
      sessions.flatMap(({ panel = [], speakers, sponsor }) => [
        sponsor,
        ...panel,
        ...speakers.map(({ organisation }) => organisation),
      ]),
    );
    expect([...aliases.keys()].filter((spelling) => !used.has(spelling))).toEqual([]);
  });
});
