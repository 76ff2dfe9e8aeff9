import { inspect } from 'node:util';
import { seededRandom } from '../../../support/seeded-random.ts';
import { answerProblem } from './answer-problem.ts';
import { inTime } from './in-time.ts';
import { mutateRequest } from './mutate-request.ts';
import { sendHttp1 } from './send-http1.ts';
import { http2Sender } from './send-http2.ts';

/** Milliseconds after which a request without an answer hangs. */
const patienceMs = 20_000;

/**
 * Sends hostile requests over both protocols, several at a time.
 *
 * @param port Where the endpoint is.
 * @param options How many, and of which of the sequences.
 * @returns A line for each answer that is none.
 */
export async function attack(
  port: number,
  { count, seed }: { count: number; seed: number },
): Promise<string[]> {
  const draw = seededRandom(seed);
  const http2 = http2Sender(port);
  const problems: string[] = [];
  let left = count;
  async function work(): Promise<void> {
    while (left-- > 0) {
      const request = mutateRequest(draw);
      const http1 = draw(2) === 0;
      const sent = http1 ? sendHttp1(port, request) : http2.send(request);
      const judged = sent.then((answer) => answerProblem(answer, request.method === 'HEAD')).catch(String);
      const problem = await inTime(judged, patienceMs, 'no answer');
      if (problem) problems.push(`${http1 ? 'HTTP/1.1' : 'HTTP/2'} ${problem} to ${describe(request)}`);
    }
  }
  await Promise.all(Array.from({ length: 8 }, work));
  http2.close();
  return problems;
}

function describe({ body, ...request }: ReturnType<typeof mutateRequest>): string {
  return inspect(
    { ...request, body: body.toString().slice(0, 500) },
    { breakLength: Number.POSITIVE_INFINITY },
  );
}
