import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { GenerationEvent } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import { chatAnswer } from './chat-answer.ts';
import { type ChatEnding, type ChatUsage, chatChunkSchema } from './chat-schemas.ts';
import { parseAnswer } from './parse-answer.ts';

/**
 * Reads a chat completion that streams.
 *
 * @returns A step for each event of the server that adds to the answer, and one for its end.
 * @throws {Error} If the stream ends before the answer does, or says what an answer cannot.
 */
export async function* readChatStream(
  request: GenerationRequest,
  response: Response,
): AsyncGenerator<GenerationEvent[]> {
  const answer = chatAnswer(request);
  let ending: ChatEnding | undefined;
  let usage: ChatUsage;
  let done = false;
  for await (const data of serverSentData(response)) {
    done = data === '[DONE]';
    if (done) break;
    const chunk = parseAnswer(chatChunkSchema, JSON.parse(data));
    if (chunk.error) throw new Error(`an error within the stream: ${JSON.stringify(chunk.error)}`);
    usage = chunk.usage ?? usage;
    const [choice] = chunk.choices ?? [];
    if (choice?.delta) answer.add(choice.delta);
    if (choice?.finish_reason) ending = choice;
    const events = answer.take();
    if (events.length > 0) yield events;
  }
  if (!done && !ending) throw new Error('the stream ended before the answer did');
  const generation = answer.finish(ending ?? {}, usage);
  yield [...answer.take(), { type: 'end', generation }];
}

function serverSentData({ body }: Response): AsyncIterable<string> {
  const empty = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.close() });
  const events = (body ?? empty)
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  return (async function* data() {
    for await (const event of events) yield event.data;
  })();
}
