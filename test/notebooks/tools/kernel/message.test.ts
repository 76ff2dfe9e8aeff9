import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from '../../../../notebooks/tools/kernel/message.node.ts';

const request = { type: 'execute_request', id: '7', content: { code: 'const é = "\\n<IDS|MSG>"' } };

function frames(prefix: string[] = []): Buffer[] {
  return [...prefix, ...encodeMessage(request, 'secret')].map((frame) => Buffer.from(frame));
}

test('decodeMessage() reads what encodeMessage() wrote, whatever routing prefix stands before it', () => {
  expect(decodeMessage(frames(), 'secret')).toEqual(request);
  expect(decodeMessage(frames(['client', 'relay']), 'secret')).toEqual(request);
});

test('decodeMessage() names the request that a message belongs to', () => {
  const parts = ['{"msg_id":"8","msg_type":"status"}', '{"msg_id":"7"}', '{}', '{"execution_state":"idle"}'];
  const signature = createHmac('sha256', 'secret').update(parts.join('')).digest('hex');
  const said = ['<IDS|MSG>', signature, ...parts].map((frame) => Buffer.from(frame));
  expect(decodeMessage(said, 'secret')).toEqual({
    type: 'status',
    id: '8',
    parentId: '7',
    content: { execution_state: 'idle' },
  });
});

test('decodeMessage() refuses a message that is signed with another key', () => {
  const signed = frames();
  const signature = signed[1]?.toString();
  expect(() => decodeMessage(signed, 'other')).toThrow(
    new Error(
      `Cannot read a kernel's message as it must be signed with the connection's key: current value is ${signature}`,
    ),
  );
});

test('decodeMessage() refuses frames without a delimiter, and a message that is cut', () => {
  expect(() => decodeMessage([Buffer.from('noise')], 'secret')).toThrow(
    new Error(
      "Cannot read a kernel's message as it must have a delimiter and four parts: current value is 1 frames",
    ),
  );
  expect(() => decodeMessage(frames().slice(0, -1), 'secret')).toThrow(/current value is 5 frames$/);
});
