import { createHmac } from 'node:crypto';

/** A message of Jupyter's protocol, version 5.3, as far as it is used here. */
export interface KernelMessage {
  type: string;
  id: string;
  /** The id of the request that the message belongs to. */
  parentId?: string;
  content: Record<string, unknown>;
}

const delimiter = '<IDS|MSG>';

/**
 * Writes a request to a kernel as the frames of its signed wire form.
 *
 * @param message The request.
 * @param key The connection's secret.
 * @returns The frames for a DEALER socket.
 */
export function encodeMessage({ type, id, content }: KernelMessage, key: string): string[] {
  const header = {
    msg_id: id,
    msg_type: type,
    session: 'outcrop',
    username: 'outcrop',
    version: '5.3',
    date: new Date().toISOString(),
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return [delimiter, sign(parts, key), ...parts];
}

/**
 * Reads what a kernel sent.
 *
 * @param frames The frames, routing prefix included.
 * @param key The connection's secret.
 * @returns The message.
 * @throws {Error} If the frames are no message, or are signed with another key.
 */
export function decodeMessage(frames: Buffer[], key: string): KernelMessage {
  const texts = frames.map((frame) => frame.toString('utf8'));
  const start = texts.indexOf(delimiter);
  const parts = texts.slice(start + 2, start + 6);
  if (start === -1 || parts.length < 4) {
    throw new Error(
      `Cannot read a kernel's message as it must have a delimiter and four parts: current value is ${texts.length} frames`,
    );
  }
  if (texts[start + 1] !== sign(parts, key))
    throw new Error(
      `Cannot read a kernel's message as it must be signed with the connection's key: current value is ${texts[start + 1]}`,
    );
  const [header, parent, , content] = parts.map((part) => JSON.parse(part));
  return {
    type: header.msg_type,
    id: header.msg_id,
    ...(parent.msg_id === undefined ? {} : { parentId: parent.msg_id }),
    content,
  };
}

function sign(parts: string[], key: string): string {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
