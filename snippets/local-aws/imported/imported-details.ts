import type { CopyBehaviour } from './copy-behaviour.ts';

/**
 * What an imported model has, and one of Bedrock's own has not.
 *
 * A model that has it is listed with the imported ones, by an ARN that ends in its id of twelve small letters and
 * digits, and answers on copies that come and go.
 *
 * @example
 * ```ts
 * import { createLocalAws, defineModel } from '@outcrop/snippets/local-aws';
 *
 * const model = defineModel({
 *   id: 'myllama8b001',
 *   name: 'My-Llama-8B',
 *   family: 'llama',
 *   imported: { architecture: 'llama', unitsPerCopy: 2, copies: { maxCopies: 1, requestsPerCopy: 4 } },
 * });
 * const aws = createLocalAws({ models: [model] });
 * const listed = await aws.fetch(new Request('http://localhost/imported-models'));
 * const { modelSummaries } = await listed.json();
 * console.assert(modelSummaries[0].modelArn.endsWith(':imported-model/myllama8b001'));
 * ```
 */
export interface ImportedDetails {
  /** The `model_type` in its `config.json`, such as `llama`. */
  architecture: string;
  /** The custom model units that one copy takes: what it costs goes by them. */
  unitsPerCopy: number;
  /** Where its copies differ from `defaultCopyBehaviour`. */
  copies?: Partial<CopyBehaviour>;
}
