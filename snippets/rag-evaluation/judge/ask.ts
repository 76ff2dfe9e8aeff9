/**
 * Asks a model.
 *
 * @param prompt What is asked.
 * @param signal Ends the call early.
 * @returns What it says.
 */
export type Ask = (prompt: string, signal?: AbortSignal) => Promise<string>;
