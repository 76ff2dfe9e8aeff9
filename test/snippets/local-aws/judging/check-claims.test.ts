import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../../snippets/local-aws/judging/check-claims.ts';
import { readText } from '../../../../snippets/local-aws/reading/read-text.ts';

const passages = [
  'Batch inference jobs read JSONL files from Amazon S3. A job holds between 100 and 50,000 records. Results are written to the output bucket within 24 hours. It does not support tool use.',
  'The Hub opened in Oslo in 2019. Alpha holds 5 regions. Beta holds 7 regions. Prices are 50 % lower than on-demand prices.',
];

const verdict = (claim: string) => checkClaims(readText(claim), passages.map(readText))[0];

describe('checkClaims()', () => {
  test.each([
    ['A job can hold 100 to 50,000 records.', 0],
    ['Beta holds seven regions.', 1],
    ['Batch inference does not support tool use.', 0],
    ['Jobs read JSONL from S3, and results go to the output bucket in 24 hours.', 0],
    ['Results are written to the output bucket.', 0],
  ])('supports %j', (claim, source) => {
    expect(verdict(claim)).toMatchObject({ support: 1, contradicted: false, source });
  });

  test.each([
    ['another number', 'A job holds between 200 and 50,000 records.', ['200']],
    ['numbers that change places', 'A job holds between 50,000 and 100 records.', []],
    ['the number of somebody else', 'Alpha holds 7 regions.', ['7']],
    ['another name at the beginning', 'Gamma holds 7 regions.', ['Gamma']],
    ['another name within', 'The Hub opened in Bergen in 2019.', ['Bergen']],
    ['a negation that is gone', 'Batch inference supports tool use.', []],
    ['a negation that is new', 'Alpha does not hold 5 regions.', []],
    ['the opposite', 'Prices are 50 % higher than on-demand prices.', ['higher']],
  ])('contradicts a claim with %s', (_, claim, missing) => {
    expect(verdict(claim)).toMatchObject({ support: 0, contradicted: true, missing, source: -1 });
  });

  test('neither supports nor contradicts what the sources do not speak of', () => {
    expect(verdict('Glaciers move downhill.')).toMatchObject({ support: 0, contradicted: false });
  });

  test('half supports what the sources say in part', () => {
    expect(verdict('Batch jobs cost 50 % less than on-demand.')).toMatchObject({ support: 0.5 });
  });

  test('needs no confirmation of what was given, such as the words of the question', () => {
    const question = readText('How many records does a job hold?');
    const [bare] = checkClaims(readText('A job holds 9 records.'), [readText('9, no more.')], question.keys);
    expect(bare?.support).toBe(1);
  });

  test('passes over what claims nothing', () => {
    expect(checkClaims(readText('Yes. I cannot answer that. However.'), [])).toEqual([]);
  });

  test('judges a text by its first 200 claims, so that none takes forever', () => {
    const long = Array.from({ length: 201 }, (_, number) => `Alder keeps ${number} records.`).join(' ');
    expect(checkClaims(readText(long), [])).toHaveLength(200);
  });
});
