import type { BusEvent } from './bus-event.ts';
import { readJsonPath } from './read-json-path.ts';
import type { EventTarget } from './requests/event-target.ts';

const placeholder = /<([^<>\s]+)>/g;

/** What an input template may name beside its own paths. */
export interface RuleInfo {
  arn: string;
  name: string;
}

/**
 * What a target gets of an event, as text.
 *
 * @param target Says whether it gets all of it, a part, something made of it, or always the same.
 * @param ingestedAt When the event was put, in ISO 8601.
 */
export function targetInput(
  target: EventTarget,
  event: BusEvent,
  rule: RuleInfo,
  ingestedAt: string,
): string {
  if (target.Input !== undefined) return target.Input;
  // AWS sends nothing where a path leads nowhere; JSON has no shorter form for that.
  if (target.InputPath !== undefined) return JSON.stringify(readJsonPath(event, target.InputPath) ?? {});
  if (!target.InputTransformer) return JSON.stringify(event);
  const { InputPathsMap = {}, InputTemplate } = target.InputTransformer;
  const values = new Map<string, unknown>([
    ...Object.entries(InputPathsMap).map(([name, path]) => [name, readJsonPath(event, path)] as const),
    ['aws.events.rule-arn', rule.arn],
    ['aws.events.rule-name', rule.name],
    ['aws.events.event.ingestion-time', ingestedAt],
    ['aws.events.event', { ...event, detail: undefined }],
    ['aws.events.event.json', event],
  ]);
  return fillTemplate(InputTemplate, values);
}

/** Puts values in their places: as JSON, or as a part of the text where they stand within quotes. */
function fillTemplate(template: string, values: ReadonlyMap<string, unknown>): string {
  let filled = '';
  let end = 0;
  let isQuoted = false;
  for (const found of template.matchAll(placeholder)) {
    const before = template.slice(end, found.index);
    isQuoted = isQuoted !== hasOddQuotes(before);
    end = found.index + found[0].length;
    const name = found[1] ?? '';
    filled += before + (values.has(name) ? shown(values.get(name), isQuoted) : found[0]);
  }
  return filled + template.slice(end);
}

function hasOddQuotes(text: string): boolean {
  return (text.replace(/\\./gs, '').split('"').length - 1) % 2 === 1;
}

function shown(value: unknown, isQuoted: boolean): string {
  if (!isQuoted) return value === undefined ? '""' : JSON.stringify(value);
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text).slice(1, -1);
}
