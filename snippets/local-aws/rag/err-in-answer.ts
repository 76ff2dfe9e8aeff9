import type { Random } from '../random.ts';
import type { GeneratorProfile } from './generator-profile.ts';

/** A part of an answer, and the index of the search result that it names as its source. */
export interface AnswerPart {
  text: string;
  source: number | undefined;
}

const number = /\d+(?:[.,]\d+)*/;
/** Each is about a topic and has a number, so that it sounds like a fact. */
const inventions = [
  'The usual value for {topic} is {number}.',
  'About {number} % of all teams report trouble with {topic}.',
  'Since version {number}, {topic} has been free of charge.',
  'Experts advise to review {topic} every {number} weeks.',
  'At least {number} administrators must approve {topic}.',
];

/**
 * Errs as a profile has it: leaves sentences out, adds false ones, changes numbers, names wrong sources.
 *
 * @param parts A right answer.
 * @param topic What it is about, in a word or two; inventions speak of it.
 * @param sources How many search results there are.
 * @param profile How often it errs.
 * @param random What decides.
 */
export function errInAnswer(
  parts: readonly AnswerPart[],
  topic: string,
  sources: number,
  profile: GeneratorProfile,
  random: Random,
): AnswerPart[] {
  // Each sentence draws the same numbers whatever the rates, so that a worse profile errs where a better one did.
  const drawn = parts.map((part) => ({ part, draws: Array.from({ length: 7 }, random) }));
  const kept = drawn.filter(({ draws: [omits = 0] }) => omits >= profile.omits);
  return (kept.length > 0 ? kept : drawn.slice(0, 1)).flatMap(({ part, draws }) => {
    const [, invents = 0, misquotes = 0, miscites = 0, first = 0, second = 0, third = 0] = draws;
    const text = misquotes < profile.misquotes ? misquoted(part.text, first) : part.text;
    const source = miscites < profile.miscites ? another(part.source, sources, second) : part.source;
    const told = { text, source };
    return invents < profile.invents ? [told, { text: invention(topic, first, third), source }] : [told];
  });
}

function misquoted(text: string, draw: number): string {
  return text.replace(number, (figure) => {
    const value = Number(figure.replaceAll(',', ''));
    if (!Number.isFinite(value)) return figure;
    const changed = Number.isInteger(value) ? value * 2 + 1 + Math.floor(draw * 7) : value * 2 + 0.5;
    return figure.includes(',') ? changed.toLocaleString('en-US') : String(changed);
  });
}

function another(source: number | undefined, sources: number, draw: number): number | undefined {
  if (source === undefined || sources < 2) return source;
  return (source + 1 + Math.floor(draw * (sources - 1))) % sources;
}

function invention(topic: string, first: number, second: number): string {
  const template = inventions[Math.floor(first * inventions.length)] ?? '';
  return template.replace('{topic}', topic).replace('{number}', String(61 + Math.floor(second * 37)));
}
