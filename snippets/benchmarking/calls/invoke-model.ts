import { InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { bodyReader } from '../answer/body-reader.ts';
import { nativeBodyParts } from '../answer/native-body-parts.ts';
import type { Call } from '../call.ts';
import type { CallOptions } from './call-options.ts';
import type { SendSettings } from './exchange.ts';
import { measureRequest } from './measure-request.ts';
import type { NativeFormat } from './native-format.ts';
import { toNativeInput } from './to-native-input.ts';

/**
 * Measures InvokeModel, whose answer comes all at once.
 *
 * @param format How the model wants to be asked, such as `llamaFormat`.
 */
export function invokeModel(options: CallOptions, format: NativeFormat): Call {
  return (request, signal) => {
    const command = new InvokeModelCommand(toNativeInput(options.modelId, format, request.prompt));
    const question = {
      command,
      send: (settings: SendSettings) => options.client.send(command, settings),
      reader: bodyReader(nativeBodyParts(format)),
    };
    return measureRequest(request, question, options, signal);
  };
}
