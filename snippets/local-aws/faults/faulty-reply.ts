import type { OperationCall, OperationReply } from '../operation.ts';
import { ServiceError } from '../service-error.ts';
import type { Fault } from './fault-rule.ts';
import { splitFrames } from './split-frames.ts';
import { throwFault } from './throw-fault.ts';

/**
 * Has an operation reply, unless the fault comes instead; a stream error breaks off the reply's frames.
 *
 * @param fault What goes wrong; nothing if all goes well.
 * @param call The call.
 * @param handle What replies.
 * @throws {ServiceError} The fault's error, or the operation's own.
 */
export async function faultyReply(
  fault: Fault | undefined,
  call: Pick<OperationCall, 'aws' | 'signal'>,
  handle: () => Promise<OperationReply> | OperationReply,
): Promise<OperationReply> {
  if (!fault) return handle();
  await throwFault(fault, call.aws.clock, call.signal);
  const reply = await handle();
  if (fault.kind !== 'streamError' || reply.type !== 'frames') return reply;
  return { ...reply, frames: failing(reply.frames, fault) };
}

async function* failing(
  frames: AsyncIterable<Uint8Array>,
  { afterEvents, originalStatusCode = 500, message }: Extract<Fault, { kind: 'streamError' }>,
): AsyncGenerator<Uint8Array> {
  let left = afterEvents;
  for await (const frame of splitFrames(frames)) {
    if (left-- === 0) {
      throw new ServiceError(
        'ModelStreamErrorException',
        message ?? 'An error occurred while streaming the response. Retry your request.',
        {
          fields: {
            originalStatusCode,
            originalMessage: `The model's server answered ${originalStatusCode}.`,
          },
        },
      );
    }
    yield frame;
  }
}
