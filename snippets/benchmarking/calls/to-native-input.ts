import type { InvokeModelCommandInput } from '@aws-sdk/client-bedrock-runtime';
import type { Prompt } from '../requests/prompt.ts';
import type { NativeFormat } from './native-format.ts';

/** Writes what InvokeModel and InvokeModelWithResponseStream are asked. */
export function toNativeInput(
  modelId: string,
  format: NativeFormat,
  prompt: Prompt,
): InvokeModelCommandInput & { modelId: string } {
  return {
    modelId,
    contentType: 'application/json',
    accept: 'application/json',
    body: JSON.stringify(format.body(prompt)),
  };
}
