import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { batchesOf } from '../batches-of.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { entryBytes, entrySize, writeDetail } from './entry-size.ts';
import type { EventBus } from './event-bus.ts';
import { PublishError, type UnpublishedEvent } from './publish-error.ts';

/** A bus of EventBridge. */
export interface EventBridgeBusOptions {
  /** Talks to EventBridge, and tries again what was throttled as a whole; it stays the caller's to close. */
  client: EventBridgeClient;
  busName: string;
  /** How often an event is told at most, when EventBridge does not take it. @default 3 */
  maxAttempts?: number;
  /** Waits between attempts. @default realClock */
  clock?: Pick<Clock, 'sleep'>;
}

interface Told {
  event: AgentEvent;
  index: number;
  detail: string;
}

/** An event that was not taken, and what the request failed with if it failed as a whole. */
interface Failure extends UnpublishedEvent {
  cause?: unknown;
}

/** Milliseconds before the second attempt; each pause after is twice as long. */
const firstPauseMs = 100;

/** Entries of one request. Source: PutEvents in the API reference of EventBridge. */
const mostEntries = 10;

// #region event-bridge-bus
/**
 * A bus that is one of EventBridge: the event stands in `detail`, its type is the detail type.
 *
 * EventBridge can take some entries of a request and not others; only the others are told again.
 *
 * @param options The bus.
 */
export function eventBridgeBus(options: EventBridgeBusOptions): EventBus {
  const { maxAttempts = 3, clock = realClock } = options;
  return {
    async publish(events) {
      let left = events.map((event, index) => ({ event, index, detail: writeDetail(event) }));
      const lost: Failure[] = [];
      for (let attempt = 1; left.length > 0; attempt += 1) {
        const failures = await tell(options, left);
        // The client has tried a request again that failed as a whole.
        const final = failures.filter(({ cause }) => cause || attempt >= maxAttempts);
        lost.push(...final);
        left = left.filter(({ index }) =>
          failures.some((one) => one.index === index && !final.includes(one)),
        );
        if (left.length > 0) await clock.sleep(firstPauseMs * 2 ** (attempt - 1));
      }
      if (lost.length > 0) throw publishError(lost, events.length);
    },
  };
}
// #endregion event-bridge-bus

/** Tells events in as few requests as they take, and gives those that were not taken. */
async function tell(options: EventBridgeBusOptions, told: readonly Told[]): Promise<Failure[]> {
  const sizes = told.map(({ event, detail }) => entrySize(event, detail));
  const failures: Failure[] = [];
  for (const batch of batchesOf(told, sizes, mostEntries, entryBytes)) {
    failures.push(...(await tellBatch(options, batch)));
  }
  return failures;
}

async function tellBatch(
  { client, busName }: EventBridgeBusOptions,
  batch: readonly Told[],
): Promise<Failure[]> {
  const Entries = batch.map(({ event, detail }) => ({
    EventBusName: busName,
    DetailType: event.type,
    Source: event.source,
    Time: new Date(event.time),
    Detail: detail,
  }));
  try {
    const { Entries: results = [] } = await client.send(new PutEventsCommand({ Entries }));
    return batch.flatMap(({ event, index }, place) => {
      const { ErrorCode: code, ErrorMessage: reason = '' } = results[place] ?? {};
      return code ? [{ id: event.id, index, code, reason }] : [];
    });
  } catch (cause) {
    const { name: code, message: reason } = cause instanceof Error ? cause : new Error(String(cause));
    return batch.map(({ event, index }) => ({ id: event.id, index, code, reason, cause }));
  }
}

function publishError(failures: readonly Failure[], count: number): PublishError {
  const unpublished = failures.map(({ id, index, code, reason }) => ({ id, index, code, reason }));
  return new PublishError(unpublished, count, { cause: failures.find(({ cause }) => cause)?.cause });
}
