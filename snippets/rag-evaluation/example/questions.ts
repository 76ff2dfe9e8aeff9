import type { Question } from '../dataset/question.ts';
import type { Asked } from './questions/asked.ts';
import { comparison } from './questions/comparison.ts';
import { notAnswerable } from './questions/not-answerable.ts';
import { severalFacts } from './questions/several-facts.ts';
import { singleFact } from './questions/single-fact.ts';

/**
 * Questions about the hub's own content, with references, written by hand: single facts, several facts, comparisons,
 * and some that the content does not answer.
 */
export const questions: readonly Question[] = [
  ...ofKind('single fact', singleFact),
  ...ofKind('several facts', severalFacts),
  ...ofKind('comparison', comparison),
  ...ofKind('not answerable', notAnswerable),
];

function ofKind(kind: string, asked: readonly Asked[]): Question[] {
  return asked.map(([id, question, reference]) => ({ id, kind, turns: [{ question, reference }] }));
}
