import { jsonrepair } from 'jsonrepair';
import * as z from 'zod';

const words = z.string().trim().min(1);
const item = z.object({ question: words, answer: words, quote: words });

/** A question as a model wrote it. */
export type WrittenQuestion = z.infer<typeof item>;

/**
 * Reads the questions out of the answer of a model, however it is dressed and damaged.
 *
 * Words around the list and fences do not matter, a damaged list is repaired. Where the list was cut off, its last
 * question is left out, since nobody knows how it would have ended.
 *
 * @param text The answer.
 * @returns What has a question, an answer and a quote; empty if there is nothing.
 */
export function parseQuestions(text: string): WrittenQuestion[] {
  const start = text.search(/\[\s*\{/);
  const end = text.lastIndexOf(']');
  if (start < 0) return [];
  const list = end > start ? listIn(text.slice(start, end + 1)) : undefined;
  const items = list ?? listIn(text.slice(start))?.slice(0, -1) ?? [];
  return items.flatMap((value) => item.safeParse(value).data ?? []);
}

function listIn(text: string): unknown[] | undefined {
  for (const read of [JSON.parse, (damaged: string) => JSON.parse(jsonrepair(damaged))]) {
    try {
      const value: unknown = read(text);
      if (Array.isArray(value)) return value;
    } catch {}
  }
  return undefined;
}
