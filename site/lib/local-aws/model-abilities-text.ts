import type { Model } from '../../../snippets/local-aws/models/model.ts';

/**
 * Tells what a model takes and gives beside text.
 *
 * @example
 * ```ts
 * modelAbilitiesText({ system: true, tools: true, images: false, reasoning: false }); // 'system prompt, tools'
 * ```
 */
export function modelAbilitiesText({
  system,
  tools,
  images,
  reasoning,
}: Pick<Model, 'system' | 'tools' | 'images' | 'reasoning'>): string {
  const abilities = [
    system && 'system prompt',
    tools && 'tools',
    images && 'images',
    reasoning && 'reasoning',
  ];
  return abilities.filter(Boolean).join(', ') || 'text alone';
}
