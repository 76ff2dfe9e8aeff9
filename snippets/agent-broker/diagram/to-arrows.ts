import type { LoggedMessage } from './message-log.ts';

/** A line of a sequence diagram. */
export interface Arrow {
  /** Milliseconds since 1970. */
  at: number;
  from: string;
  to: string;
  what: string;
  kind: 'event' | 'task';
  /** How often, one time after the other. */
  count: number;
}

/** Who gets an event that nobody handles. */
export const nobody = 'nobody';

/**
 * Makes arrows of what was logged: a task goes to its agent, an event from who tells it to each who handles it, or to
 * nobody. Equal arrows, one after the other, are one.
 *
 * @param messages What was logged.
 * @returns The arrows, in time order.
 */
export function toArrows(messages: readonly LoggedMessage[]): Arrow[] {
  const handled = new Set(messages.flatMap(({ stage, id }) => (stage === 'handled' ? [id] : [])));
  const arrows: Arrow[] = [];
  for (const { at, stage, id, what, from, to = nobody } of inTimeOrder(messages)) {
    if (stage === 'published' && handled.has(id)) continue;
    const last = arrows.at(-1);
    if (last && last.from === from && last.to === to && last.what === what) last.count++;
    else arrows.push({ at, from, to, what, kind: stage === 'handed over' ? 'task' : 'event', count: 1 });
  }
  return arrows;
}

function inTimeOrder(messages: readonly LoggedMessage[]): LoggedMessage[] {
  return [...messages].sort((one, other) => one.at - other.at);
}
