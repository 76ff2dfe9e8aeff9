import * as z from 'zod';
import { optional } from '../../validation/optional.ts';

const tokens = z.int().min(1);
const sizes = z.object({ maxTokens: tokens, overlapPercentage: z.int().min(1).max(99) });
const levels = z.object({
  levelConfigurations: z
    .array(z.object({ maxTokens: tokens.max(8192) }))
    .min(2)
    .max(2),
  overlapTokens: tokens,
});

/** How a data source's documents are cut; bounds are those of AWS's service model. */
export const chunkingConfiguration = z
  .object({
    chunkingStrategy: z.enum(['FIXED_SIZE', 'NONE', 'HIERARCHICAL', 'SEMANTIC']),
    fixedSizeChunkingConfiguration: optional(sizes),
    hierarchicalChunkingConfiguration: optional(levels),
  })
  .check(({ value, issues }) => {
    const message = problemOf(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });

/** A valid configuration. */
export type ChunkingConfiguration = z.output<typeof chunkingConfiguration>;

/** Where strategy and members do not fit together. */
function problemOf({
  chunkingStrategy: strategy,
  fixedSizeChunkingConfiguration: fixed,
  hierarchicalChunkingConfiguration: hierarchical,
}: {
  chunkingStrategy: string;
  fixedSizeChunkingConfiguration?: object | undefined;
  hierarchicalChunkingConfiguration?: object | undefined;
}): string | undefined {
  if (strategy === 'SEMANTIC')
    return 'The chunking strategy SEMANTIC is not here: no model is simulated for it.';
  const wanted = { FIXED_SIZE: fixed, HIERARCHICAL: hierarchical, NONE: {} }[strategy];
  const given = [fixed, hierarchical].filter((member) => member !== undefined).length;
  if (wanted && given === (strategy === 'NONE' ? 0 : 1)) return undefined;
  return `The chunking configuration of the strategy ${strategy} must be set, and no other one.`;
}
