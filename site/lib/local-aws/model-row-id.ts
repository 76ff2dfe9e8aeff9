import type { Model } from '../../../snippets/local-aws/models/model.ts';
import { slug } from '../catalogue/slug.ts';

/**
 * The id of a model's row on its page.
 *
 * @example
 * ```ts
 * modelRowId({ id: 'amazon.nova-lite-v1:0' }); // 'model-amazon-nova-lite-v1-0'
 * ```
 */
export function modelRowId({ id }: Pick<Model, 'id'>): string {
  return `model-${slug(id)}`;
}
