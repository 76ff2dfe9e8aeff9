/** How far the supervisor goes for one request. */
export interface SupervisorBounds {
  /** Decisions. @default 20 */
  steps: number;
  /** Milliseconds from the request to its end, without those in which the requester is asked. @default 3_600_000 */
  timeMs: number;
  /** Milliseconds after which an agent that hasn't answered is asked again, and then counted as failed. @default 300_000 */
  taskMs: number;
  /** Tokens of models, in and out, the agents' included. @default 200_000 */
  tokens: number;
  /** US dollars, where prices are told. @default Infinity */
  cost: number;
}

/** Bounds of ours, with room for a trip and little more. */
export const defaultSupervisorBounds: SupervisorBounds = {
  steps: 20,
  timeMs: 3_600_000,
  taskMs: 300_000,
  tokens: 200_000,
  cost: Infinity,
};
