import type { Generation, GenerationEvent } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import { AnswerAssembler } from './answer-assembler.ts';
import type { ChatDelta, ChatEnding, ChatUsage } from './chat-schemas.ts';
import { splitThoughts } from './split-thoughts.ts';
import { toGeneration } from './to-generation.ts';

/** What comes from a server, becoming an answer. */
export interface ChatAnswer {
  /** @throws {SyntaxError} If it cannot be a part of the answer. */
  add(delta: ChatDelta): void;
  /** Gives what has become due since the last time. */
  take(): GenerationEvent[];
  /** @throws {SyntaxError} If the input of a tool is not JSON. */
  finish(ending: ChatEnding, usage: ChatUsage): Generation;
}

/** Begins an answer to a request. */
export function chatAnswer(request: GenerationRequest): ChatAnswer {
  const assembler = new AnswerAssembler();
  const thoughts = splitThoughts();
  let lastCall = -1;
  return {
    add({ content, reasoning_content, reasoning, tool_calls }) {
      assembler.addText('reasoning', reasoning_content ?? reasoning ?? '');
      for (const { type, text } of thoughts.push(content ?? '')) assembler.addText(type, text);
      for (const { index, id, function: called } of tool_calls ?? []) {
        // Without an index, an id begins a call, and what has none goes on with the last one.
        lastCall = index ?? (id || lastCall < 0 ? lastCall + 1 : lastCall);
        assembler.addToolCall(lastCall, {
          ...(id && { id }),
          ...(called?.name && { name: called.name }),
          ...(called?.arguments && { json: called.arguments }),
        });
      }
    },
    take: () => assembler.take(),
    finish(ending, usage) {
      for (const { type, text } of thoughts.end()) assembler.addText(type, text);
      return toGeneration(request, assembler.finish(), ending, usage);
    },
  };
}
