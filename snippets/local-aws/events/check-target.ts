import { isQueueArn } from './delivery/deliver-event.ts';
import { eventError } from './event-error.ts';
import { isJsonPath } from './read-json-path.ts';
import type { EventTarget } from './requests/event-target.ts';

const functionArn = /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]{1,64}(?::[\w$-]+)?$/;

/**
 * Holds a target against what its members allow together.
 *
 * @throws {ServiceError} ValidationException.
 */
export function checkTarget(target: EventTarget): void {
  const { Id, Arn, Input, InputPath, InputTransformer, SqsParameters, DeadLetterConfig } = target;
  if (!isQueueArn(Arn) && !functionArn.test(Arn)) {
    refuse(`Parameter ${Arn} is not valid. Reason: Provided Arn is not in correct format.`);
  }
  if (Arn.endsWith('.fifo') && !SqsParameters?.MessageGroupId) {
    refuse(`Parameter(s) SqsParameters must be specified for target: ${Id}.`);
  }
  if ([Input, InputPath, InputTransformer].filter((given) => given !== undefined).length > 1) {
    refuse(`Only one of Input, InputPath, or InputTransformer must be provided for target ${Id}.`);
  }
  const { InputPathsMap = {} } = InputTransformer ?? {};
  for (const path of [InputPath, ...Object.values(InputPathsMap)]) {
    if (path !== undefined && !isJsonPath(path)) refuse(`Invalid JSON path: ${path}.`);
  }
  const reserved = Object.keys(InputPathsMap).find((name) => /^aws/i.test(name));
  if (reserved !== undefined) refuse(`Invalid input path key: ${reserved}.`);
  if (DeadLetterConfig?.Arn !== undefined && !isQueueArn(DeadLetterConfig.Arn)) {
    refuse(`Invalid DeadLetterConfig: ${DeadLetterConfig.Arn} is not the ARN of an SQS queue.`);
  }
}

function refuse(message: string): never {
  throw eventError('ValidationException', message);
}
