import { createServer, type Server } from 'node:http';
import { createServer as createHttp2Server, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import { detectProtocol } from './detect-protocol.node.ts';
import type { NodeListener } from './node-exchange.node.ts';
import { refuseConnection } from './refuse-connection.node.ts';

/** Two protocols on one port. */
export interface SharedPort {
  /** The server that is to listen; it owns every connection. */
  server: Server;
  /** The connections that are open. */
  sockets: ReadonlySet<Socket>;
  /** Those of them that speak HTTP/2. */
  sessions: ReadonlySet<ServerHttp2Session>;
}

/** Milliseconds that a connection may stay open without use; clients keep theirs for less. */
const idleMs = 120_000;

/**
 * Makes a server that speaks HTTP/1.1 and HTTP/2 without TLS on the same port, as its client begins.
 *
 * The SDK's client for the Bedrock runtime speaks only HTTP/2, the other clients HTTP/1.1, and all of them are given the
 * same address.
 *
 * @param listener Called for each request of either protocol.
 * @param silenceMs Milliseconds that a new connection may send nothing before it is closed.
 */
export function sharePort(listener: NodeListener, silenceMs = 60_000): SharedPort {
  const server = createServer({ keepAliveTimeout: idleMs }, listener);
  const { http2, sessions } = http2Server(listener);
  const sockets = new Set<Socket>();
  const speakHttp1 = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    detectProtocol(socket, silenceMs, (protocol) => {
      if (protocol === 'http2') {
        // A server for HTTP/1.1 keeps sockets half open, and then HTTP/2 would never learn that its client is gone.
        socket.allowHalfOpen = false;
        http2.emit('connection', socket);
      } else for (const speak of speakHttp1) Reflect.apply(speak, server, [socket]);
    });
  });
  server.on('clientError', refuseConnection);
  server.on('connect', (_request, socket) => refuseConnection(new Error('CONNECT is not served'), socket));
  return { server, sockets, sessions };
}

function http2Server(listener: NodeListener): { http2: Http2Server; sessions: Set<ServerHttp2Session> } {
  const sessions = new Set<ServerHttp2Session>();
  // By default, a session refuses streams once all of them together hold 10 MB.
  const http2 = createHttp2Server({ maxSessionMemory: 256 }, listener);
  http2.on('session', (session) => {
    sessions.add(session);
    // The session's own timeout would keep it in memory for as long after its end.
    const idle = setTimeout(() => session.close(), idleMs).unref();
    session.on('stream', () => idle.refresh());
    session.once('close', () => {
      clearTimeout(idle);
      sessions.delete(session);
    });
  });
  return { http2, sessions };
}
