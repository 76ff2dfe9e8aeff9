/**
 * Works out what products are from their names, by the million, with batch inference on Amazon Bedrock.
 *
 * @module
 */
export { isMissing } from './is-missing.ts';
export { readLines } from './lines/read-lines.ts';
export { toJsonl } from './lines/to-jsonl.ts';
export { type Product, type ProductField, product, productFields } from './product.ts';
export { buildPrompt } from './prompts/build-prompt.ts';
export type { ModelParameters } from './prompts/model-parameters.ts';
export { nameList } from './prompts/name-list.ts';
export type { Prompt, PromptOptions, PromptStyle, PromptTurn } from './prompts/prompt.ts';
export { promptTemplate } from './prompts/prompt-template.ts';
export { readNameList } from './prompts/read-name-list.ts';
export { type ConverseInput, toConverseInput } from './prompts/to-converse-input.ts';
export { type InputFamily, toModelInput } from './prompts/to-model-input.ts';
export type { BatchRecord } from './records/batch-record.ts';
export type { ManifestEntry } from './records/manifest-entry.ts';
export { pack } from './records/pack.ts';
export { readManifest } from './records/read-manifest.ts';
export { recordId } from './records/record-id.ts';
export { toManifest } from './records/to-manifest.ts';
export { toRecords } from './records/to-records.ts';
export type { Source } from './source.ts';
