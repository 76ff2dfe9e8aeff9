import type { TokenUsage } from '../agents/completion.ts';
import type { RoutedTask } from './broker-decision.ts';

/** What became of an event. */
export interface BrokerOutcome {
  /** `routed` to one agent or several; `unrouted` to none, and then told as `event.unrouted`. */
  kind: 'routed' | 'unrouted';
  /** Which agents got it, with which inputs and tokens. */
  tasks: readonly RoutedTask[];
  /** Why nobody was chosen; or, where some were, what could not be. */
  reason?: string;
  /** Whether the decision had been taken before, when the event came the first time. */
  decidedBefore: boolean;
  /** What the decision took of a model; nothing, where it had been taken before. */
  usage?: TokenUsage;
}
