import { unescapeTags } from '../reading/escape-tags.ts';

/** A prompt with search results, read. */
export interface RagPrompt {
  question: string;
  /** The texts of the search results, in the order of their numbers. */
  passages: string[];
  /** Whether the answer is to come in parts with their sources. */
  inParts: boolean;
}

const content = /<content>(?<text>[^<]*)<\/content>/g;
const instructions = 'Write your answer in this form';

/**
 * Reads a prompt that holds search results in the form that `searchResultsText` writes.
 *
 * The question is what stands in `<question>`; in a template of somebody else's, the last sentence that asks, else the
 * last line.
 *
 * @param text The prompt.
 * @returns Its parts; nothing if it holds no search results.
 */
export function readRagPrompt(text: string): RagPrompt | undefined {
  // Results are escaped, so that the first end is theirs; what a question says behind it is no result.
  const found = between(text, '<search_results>', '</search_results>', 'first');
  if (found === undefined) return undefined;
  const rest = text.replace(found, () => '\n');
  return {
    question: questionIn(rest),
    passages: Array.from(found.matchAll(content), ({ groups }) => unescapeTags(groups?.text ?? '').trim()),
    inParts: rest.includes('<answer_part>'),
  };
}

function questionIn(text: string): string {
  const tagged = between(text, '<question>', '</question>', 'last');
  if (tagged !== undefined) return tagged.trim();
  const [before = ''] = text.replace(/<\/?search_results>/g, '').split(instructions);
  const words = before.trim();
  const mark = words.lastIndexOf('?');
  const asked = mark < 0 ? words : words.slice(0, mark + 1);
  return asked.slice(sentenceStart(asked)).trim();
}

/** Where the last sentence begins, its own end left aside; without a question mark, the last line. */
function sentenceStart(text: string): number {
  const ends = text.endsWith('?') ? ['.', '!', '?', '\n'] : ['\n'];
  return 1 + Math.max(...ends.map((end) => text.lastIndexOf(end, text.length - 2)));
}

function between(text: string, open: string, close: string, which: 'first' | 'last'): string | undefined {
  const from = text.indexOf(open);
  const to = which === 'first' ? text.indexOf(close, from) : text.lastIndexOf(close);
  return from < 0 || to < from ? undefined : text.slice(from + open.length, to);
}
