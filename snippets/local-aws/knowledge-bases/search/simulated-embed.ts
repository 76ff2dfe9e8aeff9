import type { EmbedOptions } from './embed.ts';
import { searchTerms } from './search-terms.ts';

/** What the three-character pieces of a word weigh together, beside the word's own 1. */
const piecesWeight = 0.25;
/** What two neighbouring words weigh together. */
const pairWeight = 0.5;

/**
 * A simulation of an embedding model: texts that share words, stems of words or pieces of them get vectors that point
 * the same way.
 *
 * Features are hashed into the vector's dimensions (Weinberger et al., "Feature Hashing for Large Scale Multitask
 * Learning", 2009), with a sign each so that collisions cancel out on average. It knows no synonyms: a real model would
 * find "car" for "automobile", this one does not.
 *
 * @param texts What to embed.
 * @returns For each text a vector of length 1; all zeros for a text without words.
 */
export async function simulatedEmbed(
  texts: readonly string[],
  { dimensions, signal }: EmbedOptions,
): Promise<Float32Array[]> {
  signal?.throwIfAborted();
  return texts.map((text) => vectorOf(text, dimensions));
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const [feature, weight] of weightsOf(text)) {
    const hash = hashOf(feature);
    const index = (hash >>> 1) % dimensions;
    vector[index] = (vector[index] ?? 0) + (hash & 1 ? weight : -weight);
  }
  return toLengthOne(vector);
}

/** A feature that comes again counts for less each time. */
function weightsOf(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  let before = '';
  for (const [term, count] of counted(searchTerms(text))) {
    const times = 1 + Math.log(count);
    add(weights, `w ${term}`, times);
    const pieces = piecesOf(term);
    for (const piece of pieces) add(weights, `p ${piece}`, (times * piecesWeight) / Math.sqrt(pieces.length));
    if (before !== '') add(weights, `2 ${before} ${term}`, pairWeight);
    before = term;
  }
  return weights;
}

function add(weights: Map<string, number>, feature: string, weight: number): void {
  weights.set(feature, (weights.get(feature) ?? 0) + weight);
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) add(counts, term, 1);
  return counts;
}

function piecesOf(term: string): string[] {
  if (term.length < 5) return [];
  const marked = `^${term}$`;
  return Array.from({ length: marked.length - 2 }, (_, start) => marked.slice(start, start + 3));
}

function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a of the text's code units, mixed so that its low bits are good too. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
