import type { NodeRequest, NodeResponse } from './node-exchange.node.ts';

const name = 'UnknownOperationException';

/**
 * Answers a request for a service that is not here, in a form that the service's client reads as an error.
 *
 * @param request The request; what is left of its body is dropped.
 * @param response Its response.
 * @param service The service that it was signed for.
 * @param services Those that there are.
 */
export function refuseService(
  request: NodeRequest,
  response: NodeResponse,
  service: string,
  services: string[],
): void {
  const rule = `the service must be one of ${services.join(', ')}`;
  const message = `Cannot answer as ${rule}: current value is ${service}`;
  const xml = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const body = xml ? xmlError(message) : JSON.stringify({ __type: name, message });
  request.resume();
  response.writeHead(404, {
    'content-type': xml ? 'text/xml' : 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
    'x-amzn-errortype': name,
    'x-amzn-requestid': crypto.randomUUID(),
  });
  response.end(body);
}

/** Services of the query protocol look for `Error`, EC2 for `Errors`. A service's name needs no escape. */
function xmlError(message: string): string {
  const error = `<Error><Code>${name}</Code><Message>${message}</Message></Error>`;
  return `<Response>${error}<Errors>${error}</Errors></Response>`;
}
