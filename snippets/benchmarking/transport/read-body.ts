/** As much of a stream of Node's as is needed here, so that this file needs none of Node's modules. */
interface NodeBody {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  destroy(): unknown;
}

/**
 * Reads the body of a response, and gives away each piece in the moment in which it arrives.
 *
 * A stream of Node's is listened to, since iterating over it would hand out its pieces some turns later.
 *
 * @param body What the SDK's request handler gave: a stream of Node's, a stream of the web, or bytes.
 * @param onBytes Called for each piece; it must be quick.
 * @param signal Ends the reading, and the connection with it.
 * @throws {unknown} The signal's reason, or what broke the connection.
 */
export async function readBody(
  body: unknown,
  onBytes: (bytes: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  if (body === undefined || body === null) return;
  if (body instanceof Uint8Array) onBytes(body);
  else if (body instanceof ReadableStream) await readWebStream(body, onBytes, signal);
  else if (isNodeBody(body)) await readNodeStream(body, onBytes, signal);
  else
    throw new TypeError(
      `Cannot read a body as it must be a stream or bytes: current value is ${typeof body}`,
    );
}

function isNodeBody(body: unknown): body is NodeBody {
  return typeof body === 'object' && body !== null && 'on' in body && 'destroy' in body;
}

async function readNodeStream(
  body: NodeBody,
  onBytes: (bytes: Uint8Array) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let abort: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      body.on('data', onBytes);
      body.on('end', resolve);
      body.on('error', reject);
      // After its end a stream is closed too, which then changes nothing.
      body.on('close', () => reject(new Error('The connection was closed before the answer had ended')));
      abort = () => {
        reject(signal?.reason);
        body.destroy();
      };
      signal?.addEventListener('abort', abort, { once: true });
    });
  } finally {
    if (abort) signal?.removeEventListener('abort', abort);
  }
}

async function readWebStream(
  body: ReadableStream<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const reader = body.getReader();
  const cancel = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      onBytes(value);
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
