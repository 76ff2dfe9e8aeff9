// The thread of `threadedRequestHandler`: it holds the connections, takes the stamps, and has nothing else to do.
import { parentPort, workerData } from 'node:worker_threads';
import { http1Exchange } from './http1-exchange.node.ts';
import { http2Exchange } from './http2-exchange.node.ts';
import type { FromThread, ToThread } from './thread-message.ts';

const exchange = workerData.protocol === 'HTTP/2' ? http2Exchange() : http1Exchange();
const underWay = new Map<number, () => void>();

parentPort?.on('message', (message: ToThread) => {
  if (message.type === 'abort') {
    underWay.get(message.id)?.();
    underWay.delete(message.id);
    return;
  }
  const { id } = message.request;
  underWay.set(id, exchange(message.request, tell));
});

function tell(message: FromThread): void {
  if (message.type === 'end' || message.type === 'error') underWay.delete(message.id);
  parentPort?.postMessage(message);
}
