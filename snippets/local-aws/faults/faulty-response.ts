import type { OperationCall } from '../operation.ts';
import { cutBody } from './cut-body.ts';
import type { Fault } from './fault-rule.ts';
import { slowBody } from './slow-body.ts';

/** The header that names the kind of the fault in a body, for people and for servers. */
export const faultHeader = 'x-local-aws-fault';

/**
 * Puts a fault of bodies into a response; other faults leave it as it is.
 *
 * @param fault What goes wrong; nothing if all goes well.
 * @param call The call, whose end is the body's end.
 * @param response The response of the operation.
 */
export function faultyResponse(
  fault: Fault | undefined,
  call: Pick<OperationCall, 'aws' | 'signal'>,
  response: Response,
): Response {
  if (fault?.kind !== 'cut' && fault?.kind !== 'slowBody') return response;
  const { status, body } = response;
  if (!body) return response;
  const headers = new Headers(response.headers);
  headers.set(faultHeader, fault.kind);
  if (fault.kind === 'cut') return new Response(cutBody(body, fault), { status, headers });
  const events = headers.get('content-type') === 'application/vnd.amazon.eventstream';
  const pace = { clock: call.aws.clock, signal: call.signal, events };
  return new Response(slowBody(body, fault, pace), { status, headers });
}
