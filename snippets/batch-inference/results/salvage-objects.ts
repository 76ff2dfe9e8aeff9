import { jsonrepair } from 'jsonrepair';
import { excerpt } from './excerpt.ts';
import { fieldNamed } from './to-product.ts';
import type { Unusable } from './unusable.ts';

/** A bracket and the name of a field; a bracket in the midst of words is no object. */
const objectStart = /\{\s*["'“‘`]?[A-Za-z_][\w .-]{0,40}["'”’`]?\s*:/g;
/** An object that holds the list, not a product. */
const wrapper = /^\{[^:[{]{1,60}:\s*(?:\{|\[\s*(?:\{|$))/;
/** What closes the list: a bracket after that of the last product. */
const listEnd = /\}[^"'“‘{}]*\]/;
/** A product is flat, so brackets without end need not be followed. */
const deepest = 3;
/** Names seldom hold a bracket, so a damaged object has its end among the last of them. */
const mostEnds = 8;

// #region salvage
/**
 * Takes the objects out of damaged JSON one by one, so that damage to one product does not touch its neighbours.
 *
 * @param text The answer of a model.
 * @returns What is whole or could be repaired, and what could not.
 */
export function salvageObjects(text: string): { values: unknown[]; unusable: Unusable[] } {
  const values: unknown[] = [];
  const unusable: Unusable[] = [];
  const starts = Array.from(text.matchAll(objectStart), ({ index }) => index).filter(
    (start) => !wrapper.test(text.slice(start, start + 100)),
  );
  let end = 0;
  for (const [position, start] of starts.entries()) {
    if (start < end) continue;
    const next = starts[position + 1] ?? text.length;
    const found = wholeObject(text, start) ?? repairedObject(text, start, next);
    end = found?.end ?? start;
    if (found) values.push(found.value);
    else unusable.push({ reason: 'broken JSON', found: excerpt(text.slice(start, next)) });
  }
  const opened = starts.length > 0 ? text.slice(0, starts[0]).includes('[') : /\[\s*$/.test(text);
  const isCut = opened && !listEnd.test(text.slice(starts.at(-1)));
  return { values, unusable: isCut ? withCut(unusable, text.slice(end)) : unusable };
}
// #endregion salvage

/** An object that is JSON as it stands, whatever brackets its strings hold. */
function wholeObject(text: string, start: number): Found | undefined {
  const end = objectEnd(text, start);
  if (end === undefined) return undefined;
  try {
    return { value: JSON.parse(text.slice(start, end)), end };
  } catch {
    return undefined;
  }
}

function objectEnd(text: string, start: number): number | undefined {
  const parts = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  parts.lastIndex = start;
  let depth = 0;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === '{') depth++;
    if (part[0] === '}') depth--;
    if (depth === 0) return parts.lastIndex;
    if (depth > deepest) return undefined;
  }
  return undefined;
}

/** The last bracket before the next object ends it, unless that closes the list around it; none means a cut. */
function repairedObject(text: string, start: number, next: number): Found | undefined {
  let end = next === text.length ? text.lastIndexOf('}', next) + 1 : next;
  for (let tries = 0; tries < mostEnds && end > start; tries++) {
    try {
      const value: unknown = JSON.parse(jsonrepair(text.slice(start, end)));
      if (isCredible(value)) return { value, end };
    } catch {
      // Past repair with this end.
    }
    end = text.lastIndexOf('}', end - 2) + 1;
  }
  return undefined;
}

/** What has no end is cut off rather than broken. */
function withCut(unusable: Unusable[], rest: string): Unusable[] {
  const found = excerpt(rest);
  return [...unusable.filter((part) => part.found !== found), { reason: 'cut off', found }];
}

interface Found {
  value: unknown;
  end: number;
}

/** A repair that guessed wrong makes fields of values, or values of fields. */
function isCredible(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, member]) =>
      fieldNamed(key) !== undefined && !(typeof member === 'string' && /["']\s*:\s*["']/.test(member)),
  );
}
