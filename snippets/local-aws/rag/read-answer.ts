import type { RetrievedPassage } from '../knowledge-bases/retrieved-passage.ts';
import { unescapeTags } from '../reading/escape-tags.ts';
import type { RagAnswer, RagCitation } from './rag-answer.ts';

const part = /<answer_part>(?<part>[\s\S]*?)(?:<\/answer_part>|(?=<answer_part>)|$)/g;
const tags = /<\/?(?:answer|answer_part|text|sources?)>/g;

/**
 * Reads what a model answered: its parts, and the sources that it names for each.
 *
 * Parts are joined by a blank, and each knows where it stands in the whole. An answer that was cut off keeps what is
 * there; numbers that no passage has are passed over; an answer without parts is taken as it is, without citations.
 *
 * @param written What the model wrote.
 * @param passages What it was given, in the order of their numbers.
 */
export function readAnswer(
  written: string,
  passages: readonly RetrievedPassage[],
): Omit<RagAnswer, 'passages'> {
  const citations: RagCitation[] = [];
  let text = '';
  for (const { groups } of written.matchAll(part)) {
    const body = groups?.part ?? '';
    const words = unescapeTags(textOf(body)).trim();
    if (words === '') continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text} ${words}`;
    citations.push({ start, end: text.length, text: words, passages: sourcesOf(body, passages) });
  }
  return citations.length > 0 ? { text, citations } : { text: bare(written), citations };
}

function textOf(body: string): string {
  const inside = /<text>(?<text>[\s\S]*?)(?:<\/text>|<sources>|$)/.exec(body)?.groups?.text;
  return inside ?? body.replace(/<sources>[\s\S]*/, '');
}

function sourcesOf(body: string, passages: readonly RetrievedPassage[]): RetrievedPassage[] {
  const named = /<sources>(?<sources>[\s\S]*)/.exec(body)?.groups?.sources ?? '';
  const numbers = new Set(named.replaceAll(tags, ' ').match(/\d+/g)?.map(Number));
  return [...numbers].flatMap((number) => passages[number - 1] ?? []);
}

/** A model may hold to a half of the format. */
function bare(written: string): string {
  return /<answer[>_]/.test(written) ? unescapeTags(written.replaceAll(tags, '')).trim() : written.trim();
}
