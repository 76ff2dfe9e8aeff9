// #region native-answers
/** Where each family puts its words: Claude, Converse and Nova, Claude 2, Llama, Titan, DeepSeek. */
function nativeText(output: Members): unknown {
  if (output['content'] !== undefined) return blocksText(output['content']);
  if (output['output'] !== undefined)
    return blocksText(members(members(output['output'])['message'])['content']);
  if (output['results'] !== undefined) return members(first(output['results']))['outputText'];
  if (output['choices'] !== undefined) return members(first(output['choices']))['text'];
  return output['completion'] ?? output['generation'];
}
// #endregion native-answers

/**
 * Takes the words out of what a model gave, in the native form of any family or of Converse.
 *
 * @param modelOutput The body that InvokeModel gave, the answer of Converse, or the `modelOutput` of a batch result.
 * @returns The words; nothing if the form is not known, or holds none.
 *
 * @example
 * ```ts
 * import { modelText } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(modelText({ generation: 'Hello' }) === 'Hello');
 * console.assert(modelText({ output: { message: { content: [{ text: 'Hello' }] } } }) === 'Hello');
 * ```
 */
export function modelText(modelOutput: unknown): string | undefined {
  const text = nativeText(members(modelOutput));
  return typeof text === 'string' && text !== '' ? text : undefined;
}

type Members = Record<string, unknown>;

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

/** Blocks without text, such as reasoning and tools, say nothing to us. */
function blocksText(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return undefined;
  return blocks
    .map((block) => members(block)['text'])
    .filter((text) => typeof text === 'string')
    .join('');
}
