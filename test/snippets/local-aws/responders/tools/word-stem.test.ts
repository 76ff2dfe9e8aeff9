import { expect, test } from 'vitest';
import { wordStem } from '../../../../../snippets/local-aws/responders/tools/word-stem.ts';

test.each([
  ['books', 'booking', 'booked', 'book'],
  ['city', 'cities'],
  ['delivery', 'deliveries', 'delivered', 'delivering'],
  ['pay', 'pays', 'payment', 'paying'],
  ['reserve', 'reservation', 'reserved'],
  ['invoice', 'Invoices', "invoice's", 'invoicing'],
  ['translate', 'translation', 'translates'],
  ['activity', 'activities'],
  ['ship', 'shipped', 'shipping'],
])('wordStem() of %s is that of its other forms', (word, ...forms) => {
  expect(new Set(forms.map(wordStem))).toEqual(new Set([wordStem(word)]));
});

test.each([
  ['hotel', 'hostel'],
  ['thing', 'think'],
  ['status', 'state'],
  ['gas', 'gaze'],
])('wordStem() tells %s from %s', (one, other) => {
  expect(wordStem(one)).not.toBe(wordStem(other));
});
