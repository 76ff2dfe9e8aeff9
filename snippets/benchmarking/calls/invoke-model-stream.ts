import { InvokeModelWithResponseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { nativeStreamParts } from '../answer/native-stream-parts.ts';
import { streamReader } from '../answer/stream-reader.ts';
import type { Call } from '../call.ts';
import type { CallOptions } from './call-options.ts';
import type { SendSettings } from './exchange.ts';
import { measureRequest } from './measure-request.ts';
import type { NativeFormat } from './native-format.ts';
import { toNativeInput } from './to-native-input.ts';

/**
 * Measures InvokeModelWithResponseStream, which imported models are called by.
 *
 * @param format How the model wants to be asked, such as `distilledLlamaFormat`.
 */
export function invokeModelStream(options: CallOptions, format: NativeFormat): Call {
  return (request, signal) => {
    const command = new InvokeModelWithResponseStreamCommand(
      toNativeInput(options.modelId, format, request.prompt),
    );
    const question = {
      command,
      send: (settings: SendSettings) => options.client.send(command, settings),
      reader: streamReader(nativeStreamParts(format)),
    };
    return measureRequest(request, question, options, signal);
  };
}
