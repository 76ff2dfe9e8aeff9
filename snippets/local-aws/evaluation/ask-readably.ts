import { ServiceError } from '../service-error.ts';

/** Asks a model; gives its text. */
export type AskModel = (modelIdentifier: string, prompt: string, signal: AbortSignal) => Promise<string>;

/** What is asked of whom. */
export interface Asked<Reply> {
  /** The judge's id. */
  judge: string;
  prompt: string;
  /** Gives nothing for a reply that is of no use. */
  read(reply: string): Reply | undefined;
}

/** How often a judge is asked before its metric stays without a score. */
const tries = 2;
const longestExcerpt = 200;
const again = '\nYour reply could not be read before: keep to the form, and copy one of the labels.';

/**
 * Asks a judge, and once more if its reply can't be read or the model fails.
 *
 * @returns What was read, or why there is nothing.
 * @throws {unknown} The reason of the signal, and what is no error of the service.
 */
export async function askReadably<Reply>(
  ask: AskModel,
  { judge, prompt, read }: Asked<Reply>,
  signal: AbortSignal,
): Promise<{ read: Reply } | { fault: string }> {
  let fault = '';
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      const reply = await ask(judge, attempt === 1 ? prompt : prompt + again, signal);
      const found = read(reply);
      if (found !== undefined) return { read: found };
      fault = `its reply is not in the form that was asked for: ${JSON.stringify(reply.slice(0, longestExcerpt))}`;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ServiceError)) throw error;
      fault = `${error.name}: ${error.message}`;
    }
  }
  return { fault: `No score: ${judge} was asked ${tries} times, and the last time, ${fault}` };
}
