import { type CallListeners, callObserver } from './call-observer.ts';
import { errorReply } from './error-reply.ts';
import { faultyBody } from './faults/faulty-body.ts';
import { faultyReply } from './faults/faulty-reply.ts';
import type { Answer, HttpCall } from './http/http-exchange.ts';
import type { LocalAwsContext } from './local-aws-context.ts';
import { matchOperation } from './match-operation.ts';
import type { Operation, OperationCall } from './operation.ts';
import { operationCall } from './operation-call.ts';
import type { RecordedCall } from './recorded-call.ts';
import { ServiceError } from './service-error.ts';
import { toReply } from './to-reply.ts';

/** In bytes; a thousand remembered calls must not fill the memory. */
const largestInputKept = 65_536;

/**
 * Leads each request to its operation, and is the one place where errors become answers.
 *
 * @param operations The table of operations.
 * @param aws What they work with.
 * @param listeners Who is told of calls.
 */
export function dispatch(
  operations: readonly Operation[],
  aws: LocalAwsContext,
  listeners: CallListeners,
): Answer {
  const match = matchOperation(operations);
  return async function answer(http) {
    const { operation, params } = match(http.method, pathOf(http), http.headers.get('x-amz-target'));
    const call = newCall(operation, params, aws.clock.now());
    listeners.onStart(call);
    const observer = callObserver(call, aws, listeners, () => http.signal.aborted);
    try {
      const opened = await operationCall(aws, http, call);
      if (!operation) throw unknownOperation(http);
      call.input = inputToKeep(opened);
      const modelId = params.modelId ?? params.modelIdentifier;
      const fault = aws.faults.draw({ operation: operation.name, modelId });
      if (fault) call.fault = fault.kind;
      const reply = await faultyReply(fault, opened, () => operation.handle(opened));
      call.status = operation.status;
      const init = { status: operation.status, requestId: call.requestId };
      return faultyBody(fault, opened, toReply(reply, init, observer));
    } catch (thrown) {
      return errorReply(observer.failed(thrown), call.requestId);
    }
  };
}

function pathOf({ target }: HttpCall): string {
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}

function newCall(
  operation: Operation | undefined,
  params: Record<string, string>,
  startedAt: number,
): RecordedCall {
  return {
    requestId: crypto.randomUUID(),
    service: operation?.service ?? 'unknown',
    operation: operation?.name ?? 'unknown',
    params,
    status: 0,
    startedAt,
  };
}

/** The request's JSON, unless there is none, or too much to remember. */
function inputToKeep({ body, json }: OperationCall): unknown {
  if (body.length === 0 || body.length > largestInputKept) return undefined;
  try {
    return json();
  } catch {
    return undefined;
  }
}

function unknownOperation(http: HttpCall): ServiceError {
  return new ServiceError(
    'UnknownOperationException',
    `The endpoint has no operation ${http.method} ${pathOf(http)}.`,
  );
}
