import { EventEmitter } from 'node:events';
import type { DynaliteServer } from 'dynalite';
import type { Neighbour } from './neighbour.node.ts';
import type { NodeRequest, NodeResponse } from './node-exchange.node.ts';
import { readBody } from './read-body.node.ts';

/** Bytes that DynamoDB takes in one request. */
const bodyLimit = 16 * 1024 ** 2;

/** Starts DynamoDB of dynalite, in memory and without a port of its own. */
export async function startDynalite(): Promise<Neighbour> {
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  return {
    async listener(request, response) {
      const body = await readBody(request, bodyLimit);
      if (body === 'too-large') refuse(response, 413, 'RequestEntityTooLarge');
      else if (body !== 'cut') replay(server, request, body, response);
    },
    // It holds memory alone, and its own way to close waits for a port that it never had.
    close: () => Promise.resolve(),
  };
}

/** Hands a request over when it has come whole: dynalite throws out of the process when a client goes away within. */
function replay(
  server: DynaliteServer,
  request: NodeRequest,
  body: Uint8Array,
  response: NodeResponse,
): void {
  const { method, url, headers } = request;
  const whole = Object.assign(new EventEmitter(), { method, url, headers });
  try {
    server.emit('request', whole, response);
    whole.emit('data', body);
    whole.emit('end');
  } catch {
    refuse(response, 400, 'SerializationException');
  }
}

function refuse(response: NodeResponse, status: number, name: string): void {
  const body = JSON.stringify({ __type: `com.amazon.coral.service#${name}` });
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(body);
}
