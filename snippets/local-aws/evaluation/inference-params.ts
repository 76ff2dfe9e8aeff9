import { parseJson } from '../wire/parse-json.ts';

/** The names that families of models have for a member of Converse's `inferenceConfig`. */
const nativeNames = {
  maxTokens: ['maxTokens', 'max_tokens', 'maxTokenCount', 'max_gen_len', 'max_tokens_to_sample'],
  temperature: ['temperature'],
  topP: ['topP', 'top_p'],
} as const;

/**
 * Reads the parameters that a job has its model answer with: JSON in a string, either with Converse's
 * `inferenceConfig`, or with the model's own names for the same, whose values may be strings.
 *
 * @param text Such as `{"inferenceConfig":{"maxTokens":512}}` or `{"temperature":"0.0"}`.
 * @returns Converse's `inferenceConfig`; parameters that it does not have are left out.
 * @throws {ServiceError} SerializationException, if it is not a JSON object.
 */
export function inferenceParams(text = '{}'): object {
  const params = parseJson(new TextEncoder().encode(text));
  const { inferenceConfig } = params;
  if (typeof inferenceConfig === 'object' && inferenceConfig !== null) return inferenceConfig;
  const found = Object.entries(nativeNames).flatMap(([member, names]) => {
    const name = names.find((candidate) => params[candidate] !== undefined);
    return name === undefined ? [] : [[member, Number(params[name])]];
  });
  return Object.fromEntries(found);
}
