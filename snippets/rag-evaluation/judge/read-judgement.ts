import { jsonrepair } from 'jsonrepair';

/** What a judge wrote, taken apart. */
export interface WrittenJudgement {
  /** Its reasons; empty if it gave none. */
  explanation: string;
  /** What it gave as its label, which need not be one. */
  answer: string;
}

// #region read-judgement
/**
 * Takes apart what a judge wrote, in whichever of the three forms: models mix them up, think aloud before, put all of it
 * in a fence, and break JSON.
 *
 * @param text What the judge wrote.
 * @returns Its reasons and its answer; undefined if there is no answer in it.
 *
 * @example
 * ```ts
 * import { readJudgement } from '@outcrop/snippets/rag-evaluation';
 *
 * const judgement = readJudgement('Explanation: It names both, Answer: Yes');
 * console.assert(judgement?.answer === 'Yes' && judgement.explanation === 'It names both');
 * ```
 */
export function readJudgement(text: string): WrittenJudgement | undefined {
  const said = text.replace(/<(think|thinking)>[\s\S]*?<\/\1>/g, '');
  for (const read of [readXml, readJson, readText]) {
    const judgement = read(said);
    if (judgement && judgement.answer !== '') return judgement;
  }
  return undefined;
}
// #endregion read-judgement

function readXml(text: string): WrittenJudgement | undefined {
  // A judge may quote the form before it keeps to it, so the last answer counts.
  const answer = [...text.matchAll(/<answer>(?<answer>[\s\S]*?)<\/answer>/g)].at(-1)?.groups?.['answer'];
  if (answer === undefined) return undefined;
  const reasons = /<(?<tag>reasoning|explanation|explain)>(?<reasons>[\s\S]*?)<\/\k<tag>>/.exec(text);
  return { explanation: unescaped(reasons?.groups?.['reasons'] ?? ''), answer: unescaped(answer) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}

function readJson(text: string): WrittenJudgement | undefined {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  const value = parsed(text.slice(start, end + 1));
  if (typeof value !== 'object' || value === null) return undefined;
  const { reasoning, explanation = reasoning, answer } = value as Record<string, unknown>;
  if (typeof answer !== 'string') return undefined;
  return { explanation: typeof explanation === 'string' ? explanation.trim() : '', answer: answer.trim() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return undefined;
  }
}

function readText(text: string): WrittenJudgement | undefined {
  const found = [...text.matchAll(/,?\s*\**\banswer\**\s*:\**(?<answer>.*)/gi)].at(-1);
  if (!found) return undefined;
  const before = text.slice(0, found.index).replace(/^[\s\S]*?\bexplanation\**\s*:\**/i, '');
  return {
    explanation: before.replace(/^`+\w*/, '').trim(),
    answer: (found.groups?.['answer'] ?? '').trim(),
  };
}
