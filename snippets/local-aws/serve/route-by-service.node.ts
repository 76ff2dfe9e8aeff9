import type { NodeListener } from './node-exchange.node.ts';
import { refuseService } from './refuse-service.node.ts';
import { signedService } from './signed-service.ts';

/**
 * Sends each request to the service that it was signed for.
 *
 * @param services A listener for each name that services sign with.
 * @param unsigned What answers requests without a signature, such as those with a Bedrock API key.
 */
export function routeByService(
  services: ReadonlyMap<string, NodeListener>,
  unsigned: NodeListener,
): NodeListener {
  const names = [...services.keys()].sort();
  return function route(request, response) {
    const service = signedService(request.headers.authorization, request.url ?? '');
    if (service === undefined) return unsigned(request, response);
    const listener = services.get(service);
    if (listener) listener(request, response);
    else refuseService(request, response, service, names);
  };
}
