import type { Operation, OperationCall } from '../operation.ts';

/** What differs between EventBridge's operations. */
export interface EventOperation {
  name: string;
  summary: string;
  /** @throws {ServiceError} If AWS would refuse the request. */
  handle(call: OperationCall): object;
}

/** An operation of EventBridge, which all have one path and name themselves in a header. */
export function eventOperation({ name, summary, handle }: EventOperation): Operation {
  return {
    service: 'eventbridge',
    name,
    method: 'POST',
    path: '/',
    target: `AWSEvents.${name}`,
    status: 200,
    summary,
    handle: (call) => ({
      type: 'json',
      value: handle(call),
      headers: { 'content-type': 'application/x-amz-json-1.1' },
    }),
  };
}
