import { seededRandom } from '../../../support/seeded-random.ts';
import { brokenBytes } from './broken-bytes.ts';
import { inTime } from './in-time.ts';
import { sendBytes } from './send-http1.ts';

/**
 * Opens connections and says what is not HTTP, or no more than its beginning.
 *
 * @param port Where the endpoint is.
 * @param options How many, and of which of the sequences.
 * @returns A line for each connection that was not closed, or told that the fault is not the client's.
 */
export async function attackConnections(
  port: number,
  { count, seed }: { count: number; seed: number },
): Promise<string[]> {
  const draw = seededRandom(seed);
  const problems: string[] = [];
  for (let left = count; left > 0; left--) {
    const bytes = brokenBytes(draw);
    // A connection that is reset is closed, too.
    const answered = sendBytes(port, bytes).then(
      (answer) => answer.status,
      () => 0,
    );
    const status = await inTime(answered, 10_000, 'open' as const);
    if (status === 'open' || status >= 500)
      problems.push(`${status} after ${bytes.toString('latin1').slice(0, 200)}`);
  }
  return problems;
}
