import { jsonrepair } from 'jsonrepair';
import type { JudgementFormat } from '../judging/judge-prompt.ts';
import { unescapeTags } from '../reading/escape-tags.ts';

/** What a judge wrote, taken apart. */
export interface WrittenJudgement {
  explanation: string;
  /** What it gave as its label, as it wrote it. */
  answer: string;
}

type Reader = (text: string) => WrittenJudgement | undefined;

const readers: Readonly<Record<JudgementFormat, Reader>> = { json: readJson, xml: readXml, text: readText };

/**
 * Reads what a judge wrote, in the form that was asked for, or else in one of the others: models mix them up, break the
 * JSON, put it into a fence and think aloud before it.
 *
 * @returns Nothing if there is no label in it.
 */
export function readJudgement(text: string, format: JudgementFormat): WrittenJudgement | undefined {
  const said = text.replace(/<thinking>[\s\S]*?(?:<\/thinking>|$)/g, '');
  for (const read of [readers[format], readJson, readXml, readText]) {
    const judgement = read(said);
    if (judgement && judgement.answer.trim() !== '') return judgement;
  }
  return undefined;
}

function readJson(text: string): WrittenJudgement | undefined {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(jsonrepair(text.slice(start, end > start ? end + 1 : undefined)));
    const answer = member(value, 'answer');
    if (typeof answer !== 'string' && typeof answer !== 'number') return undefined;
    const reasons = member(value, 'reasoning') ?? member(value, 'explanation') ?? member(value, 'explain');
    return { answer: String(answer), explanation: typeof reasons === 'string' ? reasons : '' };
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function readXml(text: string): WrittenJudgement | undefined {
  const answer = text.match(/<answer>(?![\s\S]*<answer>)([\s\S]*?)<\/answer>/)?.[1];
  if (answer === undefined) return undefined;
  const reasons = text.match(/<(reasoning|explanation|explain)>([\s\S]*?)<\/\1>/)?.[2];
  return { answer: unescapeTags(answer), explanation: unescapeTags(reasons ?? '').trim() };
}

function readText(text: string): WrittenJudgement | undefined {
  if (text.trimStart().startsWith('{')) return undefined;
  const found = [...text.matchAll(/(?<=^|[\n,.] *)\**answer\** *:\**[ \t]*(.+)/gi)].at(-1);
  if (!found) return undefined;
  const before = text.slice(0, found.index).replace(/^\s*\**explanation\**\s*:\**\s*/i, '');
  return { answer: found[1] ?? '', explanation: before.trim().replace(/,$/, '') };
}
