/**
 * Counts the tokens of a prompt as the service counts them, the template of the model included.
 *
 * @param text The prompt of a user.
 * @param signal Gives the count up.
 */
export type TokenCounter = (text: string, signal?: AbortSignal) => Promise<number>;
