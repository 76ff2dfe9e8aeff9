import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { converseStreamParts } from '../answer/converse-stream-parts.ts';
import { streamReader } from '../answer/stream-reader.ts';
import type { Call } from '../call.ts';
import type { CallOptions } from './call-options.ts';
import type { SendSettings } from './exchange.ts';
import { measureRequest } from './measure-request.ts';
import { toConverseInput } from './to-converse-input.ts';

/** Measures ConverseStream. */
export function converseStream(options: CallOptions): Call {
  return (request, signal) => {
    const command = new ConverseStreamCommand(toConverseInput(options.modelId, request.prompt));
    const question = {
      command,
      send: (settings: SendSettings) => options.client.send(command, settings),
      reader: streamReader(converseStreamParts),
    };
    return measureRequest(request, question, options, signal);
  };
}
