import type { Generation } from '../inference/generation.ts';
import { claudeName } from './claude-name.ts';
import { claudeStop } from './claude-stop.ts';
import type { NativeCall } from './family-codec.ts';

/** Claude's message but for its usage: without content, and without an ending while it streams. */
export function claudeMessage({ id, model }: NativeCall, ending?: Pick<Generation, 'stop' | 'stopSequence'>) {
  return {
    id: `msg_bdrk_01${id}`,
    type: 'message',
    role: 'assistant',
    model: claudeName(model),
    content: [] as object[],
    ...(ending ? claudeStop(ending) : { stop_reason: null, stop_sequence: null }),
  };
}
