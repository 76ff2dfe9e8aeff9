import type { TimeRange } from '../../lib/session-list/time-range.ts';

/** A session's line in the list. */
export interface Row {
  item: HTMLLIElement;
  code: string;
  title: string;
  /** All its text, as the server wrote it. */
  shown: string;
  /** The text before the link: when and where. */
  meta: Text;
  /** From when to when, on the event's clock. */
  time?: TimeRange;
  /** What the line says beside the time. */
  place: string;
}

const clock = /^(\d\d:\d\d)–(\d\d:\d\d)(?: · )?/;

/**
 * Reads the lines of the list, in their order on the page.
 *
 * @param list The element that holds all of the list.
 */
export function readRows(list: HTMLElement): Row[] {
  return [...list.querySelectorAll<HTMLLIElement>('.rows > li')].map(readRow);
}

function readRow(item: HTMLLIElement): Row {
  const shown = item.textContent ?? '';
  const link = item.querySelector('a');
  const code = codeOf(link?.getAttribute('href') ?? '');
  const meta = metaOf(item);
  const [matched = '', start, end] = clock.exec(meta.data) ?? [];
  const place = [meta.data.slice(matched.length), code].filter(Boolean).join(' · ');
  return {
    item,
    code,
    title: link?.textContent ?? '',
    shown,
    meta,
    place,
    ...(start && end && { time: { start, end } }),
  };
}

/** In a code, only a letter after the number is a small one. */
function codeOf(address: string): string {
  const [, letters = '', rest = ''] = /^([a-z]+)(\d+[a-z]?)/.exec(address) ?? [];
  return letters.toUpperCase() + rest;
}

function metaOf(item: HTMLLIElement): Text {
  const { firstChild } = item;
  if (firstChild instanceof Text) return firstChild;
  const text = new Text();
  item.prepend(text);
  return text;
}
