import type { ChunkingConfiguration } from '../requests/chunking-configuration.ts';
import { type CutSizes, cutRange } from './cut-range.ts';
import { textOfRange, tokenMap } from './token-map.ts';

/** AWS's default: about 300 tokens; a fifth of them in common is what its samples use. */
const defaultSizes: CutSizes = { maxTokens: 300, overlapTokens: 60 };

/** A piece of a text. */
export interface TextChunk {
  /** What is searched. */
  text: string;
  /** What is found: the larger piece that it is of, by its number. */
  parent?: { number: number; text: string };
}

/**
 * Cuts a document's text as a data source wants it.
 *
 * @param configuration How; without any, into about 300 tokens each.
 * @returns The chunks, in the order of the text; none for a text without words.
 */
export function chunkText(text: string, configuration?: ChunkingConfiguration): TextChunk[] {
  if (configuration?.chunkingStrategy === 'NONE') return notEmpty([{ text: text.trim() }]);
  const map = tokenMap(text);
  const whole = { start: 0, end: map.ends.length - 1 };
  const levels = configuration?.hierarchicalChunkingConfiguration;
  if (!levels) {
    const ranges = cutRange(map, whole, sizesOf(configuration));
    return notEmpty(ranges.map((range) => ({ text: textOfRange(map, range) })));
  }
  const { overlapTokens } = levels;
  const [parentTokens, childTokens] = levels.levelConfigurations.map(({ maxTokens }) => maxTokens);
  return cutRange(map, whole, { maxTokens: parentTokens ?? 1, overlapTokens }).flatMap((range, number) => {
    const parent = { number, text: textOfRange(map, range) };
    const children = cutRange(map, range, { maxTokens: childTokens ?? 1, overlapTokens });
    return notEmpty(children.map((child) => ({ text: textOfRange(map, child), parent })));
  });
}

function sizesOf(configuration: ChunkingConfiguration | undefined): CutSizes {
  const fixed = configuration?.fixedSizeChunkingConfiguration;
  if (!fixed) return defaultSizes;
  const { maxTokens, overlapPercentage } = fixed;
  return { maxTokens, overlapTokens: Math.floor((maxTokens * overlapPercentage) / 100) };
}

function notEmpty(chunks: TextChunk[]): TextChunk[] {
  return chunks.filter(({ text }) => text !== '');
}
