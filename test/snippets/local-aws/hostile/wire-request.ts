/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A request whose body is JSON. */
export function request(method: string, target: string, body?: object): WireRequest {
  return {
    method,
    target,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(body ? JSON.stringify(body) : ''),
  };
}
