import { expect, test } from 'vitest';
import { slug } from '../../../../site/lib/catalogue/slug.ts';

test.each([
  ['Jensen Huang', 'jensen-huang'],
  ['Yang Xu (Enterprise Products)', 'yang-xu-enterprise-products'],
  ['Ji Yuan "Steven" Feng', 'ji-yuan-steven-feng'],
  ["Donna O'Donnell", 'donna-odonnell'],
  ['Elisabeth L’Orange', 'elisabeth-lorange'],
  ['S&P Global', 's-p-global'],
  ['Yum! Brands', 'yum-brands'],
  ['T.J. Chen', 't-j-chen'],
])('slug() writes %s as %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test.each([
  ['Otávio Ciribelli', 'otavio-ciribelli'],
  ['Çağlar Gülşeni', 'caglar-gulseni'],
  ['Bernt Børnich', 'bernt-bornich'],
  ['Lars Maaløe', 'lars-maaloe'],
  ['Oliver Geißel', 'oliver-geissel'],
  ['Leif-Nissen Lundbæk', 'leif-nissen-lundbaek'],
])('slug() leaves out the marks of %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('slug() does not depend on how a mark is encoded', () => {
  expect(slug('Ren\u00e9')).toBe(slug('Rene\u0301'));
});

test('slug() writes a letter without a Latin form as its code point', () => {
  expect(slug('文 思行')).toBe('u6587-u601du884c');
  expect(slug('新井 モノ')).toBe('u65b0u4e95-u30e2u30ce');
});

test('slug() never returns an empty text', () => {
  expect(slug('!?')).toBe('unnamed');
});
