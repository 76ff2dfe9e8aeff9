import { Hono } from 'hono';
import { type CallListeners, callObserver } from './call-observer.ts';
import { errorResponse } from './error-response.ts';
import { faultyReply } from './faults/faulty-reply.ts';
import { faultyResponse } from './faults/faulty-response.ts';
import type { LocalAwsContext } from './local-aws-context.ts';
import type { Operation, OperationCall } from './operation.ts';
import { operationCall } from './operation-call.ts';
import type { RecordedCall } from './recorded-call.ts';
import { ServiceError } from './service-error.ts';
import { toResponse } from './to-response.ts';

/** In bytes; a thousand remembered calls must not fill the memory. */
const largestInputKept = 65_536;

/**
 * Leads each request to its operation, and is the one place where errors become responses.
 *
 * @param operations The table of operations.
 * @param aws What they work with.
 * @param listeners Who is told of calls.
 */
export function dispatch(
  operations: readonly Operation[],
  aws: LocalAwsContext,
  listeners: CallListeners,
): (request: Request) => Promise<Response> {
  const app = new Hono({ strict: false });
  for (const operation of operations) {
    app.on(operation.method, operation.path, ({ req }) => run(operation, req.raw, req.param()));
  }
  app.notFound(({ req }) => run(undefined, req.raw, {}));
  return async function fetch(request) {
    return app.fetch(request);
  };

  async function run(
    operation: Operation | undefined,
    request: Request,
    params: Record<string, string>,
  ): Promise<Response> {
    const call = newCall(operation, params, aws.clock.now());
    listeners.onStart(call);
    const observer = callObserver(call, aws, listeners, () => request.signal.aborted);
    try {
      const opened = await operationCall(aws, request, call);
      if (!operation) throw unknownOperation(request);
      call.input = inputToKeep(opened);
      const modelId = params.modelId ?? params.modelIdentifier;
      const fault = aws.faults.draw({ operation: operation.name, modelId });
      if (fault) call.fault = fault.kind;
      const reply = await faultyReply(fault, opened, () => operation.handle(opened));
      call.status = operation.status;
      const init = { status: operation.status, requestId: call.requestId };
      return faultyResponse(fault, opened, toResponse(reply, init, observer));
    } catch (thrown) {
      const error = observer.failed(thrown);
      return errorResponse(error, call.requestId);
    }
  }
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

function unknownOperation({ method, url }: Request): ServiceError {
  const { pathname } = new URL(url);
  return new ServiceError(
    'UnknownOperationException',
    `The endpoint has no operation ${method} ${pathname}.`,
  );
}
