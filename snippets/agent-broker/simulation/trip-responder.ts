import type { Random, SimulatedAnswer, SimulatedRequest } from './simulated-request.ts';
import { supervisorMind } from './supervisor-mind.ts';
import { travelAgentMind } from './travel-agent-mind.ts';

/** How a simulated model of the example is. */
export interface TripResponderOptions<Request extends SimulatedRequest, Context, Answer> {
  /** Answers what is no part of the example. */
  fallback(request: Request, context: Context): Answer;
  /** How often the supervisor makes a call that is not the right one, as a probability. @default 0 */
  wrongPick?: number;
}

/**
 * Makes the mind of a simulated model that plays the supervisor of the example and its agents; chance comes from the
 * endpoint's seed.
 *
 * @param options Its fallback and its errors.
 * @returns A responder for a model of an embedded endpoint.
 */
export function tripResponder<Request extends SimulatedRequest, Context extends { random: Random }, Answer>({
  fallback,
  wrongPick = 0,
}: TripResponderOptions<Request, Context, Answer>) {
  return function respond(request: Request, context: Context): SimulatedAnswer[] | Answer {
    return (
      supervisorMind(request, context.random, wrongPick) ??
      travelAgentMind(request, context.random) ??
      fallback(request, context)
    );
  };
}
