import type { ToolVersion } from '../action/tool-version.ts';

/** https://docs.aws.amazon.com/bedrock/latest/userguide/agents-computer-use.html */
const versions: Readonly<Record<string, ToolVersion>> = {
  'anthropic.claude-3-5-sonnet-20241022-v2:0': '20241022',
  'anthropic.claude-3-7-sonnet-20250219-v1:0': '20250124',
};

/**
 * Which version of the computer use tools a model was trained with.
 *
 * @param model A model's id, that of an inference profile such as `us.anthropic.…`, or the ARN of either.
 * @returns The version.
 * @throws {RangeError} If the model can't use a computer through Amazon Bedrock Agents.
 *
 * @example
 * ```ts
 * import { toolVersion } from '@outcrop/snippets/computer-use';
 *
 * console.assert(toolVersion('us.anthropic.claude-3-7-sonnet-20250219-v1:0') === '20250124');
 * ```
 */
export function toolVersion(model: string): ToolVersion {
  const id = model.replace(/^arn:[^/]*:(?:foundation-model|inference-profile)\//, '');
  const version = versions[id.replace(/^(?:us|us-gov|eu|apac|global)\./, '')];
  if (version) return version;
  const known = Object.keys(versions).join(' or ');
  throw new RangeError(`Cannot use a computer as the model must be ${known}: current value is ${model}`);
}
