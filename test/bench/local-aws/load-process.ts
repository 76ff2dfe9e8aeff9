// A process that sends one request over and over on connections that stay open, and counts whole answers. It does
// nothing with them, so that one core of it outruns any server here.
import { connect } from 'node:net';
import type { Load, LoadResult } from './generate-load.ts';

const headEnd = Buffer.from('\r\n\r\n');
const chunksEnd = Buffer.from('0\r\n\r\n');

process.on('message', async (load: Load) => process.send?.(await run(load)));

async function run({ address, request, connections, seconds, spreadMs = 0 }: Load): Promise<LoadResult> {
  const { hostname, port } = new URL(address);
  let counted = 0;
  let isOver = false;
  const sockets = Array.from({ length: connections }, (_, index) => {
    const socket = connect(Number(port), hostname).setNoDelay();
    setTimeout(() => socket.write(request), (index / connections) * spreadMs);
    return { socket, ended: answers(socket) };
  });

  function answers(socket: ReturnType<typeof connect>): Promise<void> {
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('data', (data) => {
        parts.push(data);
        const answer = parts.length === 1 ? data : Buffer.concat(parts);
        if (!isWhole(answer)) return;
        parts.length = 0;
        if (answer.toString('latin1', 9, 12) !== '200') reject(new Error(answer.toString()));
        counted++;
        if (isOver) resolve();
        else socket.write(request);
      });
    });
  }

  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  isOver = true;
  const elapsed = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const result = { rate: counted / elapsed, busy: (user + system) / 1e6 / elapsed };
  await Promise.all(sockets.map(({ ended }) => ended));
  for (const { socket } of sockets) socket.destroy();
  return result;
}

/** With one request at a time on a connection, an answer ends where its length says, or with its last chunk. */
function isWhole(answer: Buffer): boolean {
  const head = answer.indexOf(headEnd);
  if (head === -1) return false;
  const length = /content-length: *(\d+)/i.exec(answer.toString('latin1', 0, head))?.[1];
  if (length !== undefined) return answer.length >= head + headEnd.length + Number(length);
  return answer.subarray(-chunksEnd.length).equals(chunksEnd);
}
