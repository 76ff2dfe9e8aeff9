/** An agent's answer was lost on its way, so that nobody knows whether the agent has gone on. */
export class LostAnswerError extends Error {
  override name = 'LostAnswerError';
}
