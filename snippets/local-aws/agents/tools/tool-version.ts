import type { Model } from '../../models/model.ts';

/** A version of Anthropic's computer use tools. */
export type ToolVersion = '20241022' | '20250124';

/** https://docs.aws.amazon.com/bedrock/latest/userguide/agents-computer-use.html */
const versions: Readonly<Record<string, ToolVersion>> = {
  'anthropic.claude-3-5-sonnet-20241022-v2:0': '20241022',
  'anthropic.claude-3-7-sonnet-20250219-v1:0': '20250124',
};

/**
 * Which version of the computer use tools a model was trained with.
 *
 * @returns The version; nothing if the model cannot use a computer.
 */
export function toolVersion({ id }: Pick<Model, 'id'>): ToolVersion | undefined {
  return versions[id];
}
