import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { bodyReader } from '../answer/body-reader.ts';
import { converseParts } from '../answer/converse-parts.ts';
import type { Call } from '../call.ts';
import type { CallOptions } from './call-options.ts';
import type { SendSettings } from './exchange.ts';
import { measureRequest } from './measure-request.ts';
import { toConverseInput } from './to-converse-input.ts';

/** Measures Converse, whose answer comes all at once. */
export function converse(options: CallOptions): Call {
  return (request, signal) => {
    const command = new ConverseCommand(toConverseInput(options.modelId, request.prompt));
    const question = {
      command,
      send: (settings: SendSettings) => options.client.send(command, settings),
      reader: bodyReader(converseParts),
    };
    return measureRequest(request, question, options, signal);
  };
}
