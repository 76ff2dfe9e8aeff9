import type { PutEventsResultEntry } from '@aws-sdk/client-eventbridge';
import { deepestJson, isDeeperThan } from '../wire/is-deeper-than.ts';
import type { BusEvent } from './bus-event.ts';

/** An event as a request puts it. */
export interface EventEntry {
  /** In seconds since 1970. */
  Time?: number | undefined;
  Source?: string | undefined;
  Resources?: string[] | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
  EventBusName?: string | undefined;
}

/** What an event has that its entry doesn't say. */
export interface EventStamp {
  id: string;
  account: string;
  region: string;
  /** When it came in, in milliseconds since 1970. */
  now: number;
}

/**
 * Makes the event of an entry.
 *
 * @returns The event, or why it is refused, which no other entry of the request suffers from.
 */
export function putEntry(entry: EventEntry, stamp: EventStamp): BusEvent | PutEventsResultEntry {
  for (const name of ['Source', 'DetailType', 'Detail'] as const) {
    if (!entry[name]) return missing(name);
  }
  const { Source = '', DetailType = '', Detail = '', Resources = [], Time } = entry;
  if (Source.startsWith('aws.')) {
    return refused('NotAuthorizedForSourceException', 'Not authorized for the source.');
  }
  const detail = parseDetail(Detail);
  if (!detail) return refused('MalformedDetail', 'Detail is malformed.');
  return {
    version: '0',
    id: stamp.id,
    'detail-type': DetailType,
    source: Source,
    account: stamp.account,
    time: isoSeconds(Time === undefined ? stamp.now : Time * 1_000),
    region: stamp.region,
    resources: Resources,
    detail,
  };
}

/**
 * The size of an entry in bytes, as AWS counts it.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
 */
export function entrySize({
  Time,
  Source = '',
  DetailType = '',
  Detail = '',
  Resources = [],
}: EventEntry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  return texts.reduce((size, text) => size + encoder.encode(text).length, Time === undefined ? 0 : 14);
}

const encoder = new TextEncoder();

/** A moment in ISO 8601, without its milliseconds. */
export function isoSeconds(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, '');
}

function parseDetail(text: string): Record<string, unknown> | undefined {
  if (isDeeperThan(text, deepestJson)) return undefined;
  try {
    const detail: unknown = JSON.parse(text);
    const isObject = typeof detail === 'object' && detail !== null && !Array.isArray(detail);
    return isObject ? (detail as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function missing(name: string): PutEventsResultEntry {
  return refused(
    'InvalidArgument',
    `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  );
}

function refused(ErrorCode: string, ErrorMessage: string): PutEventsResultEntry {
  return { ErrorCode, ErrorMessage };
}
