import type { InputTool } from '../../inference/generation-request.ts';
import { textStems } from './text-stems.ts';
import { strongTerm, toolTerms } from './tool-terms.ts';

/** A tool that scores less than this share of the best one's score is passed over. */
const leastShare = 0.35;

/**
 * Finds the tools that a text calls for, by the words that it shares with their names, descriptions and arguments.
 *
 * A word that fewer of the tools have counts more: its weight is ln(1 + tools / tools with it). One word at least must
 * be more than what every tool says of itself.
 *
 * @param tools The tools.
 * @param text What is to be done.
 * @returns Those that fit, best first, in their own order where they fit alike; none if nothing fits.
 */
export function fittingTools(tools: readonly InputTool[], text: string): InputTool[] {
  const stems = [...textStems(text)];
  const matches = tools.map((tool) => matchesOf(tool, stems));
  const counts = new Map<string, number>();
  for (const found of matches) {
    for (const [stem] of found) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const ranked = tools.flatMap((tool, index) => {
    const found = matches[index] ?? [];
    if (!found.some(([, weight]) => weight >= strongTerm)) return [];
    return { tool, score: sum(found.map(([stem, , score]) => score * rarity(stem))) };
  });
  const best = Math.max(...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score >= best * leastShare)
    .sort((one, other) => other.score - one.score)
    .map(({ tool }) => tool);

  function rarity(stem: string): number {
    return Math.log(1 + tools.length / (counts.get(stem) ?? 1));
  }
}

function matchesOf(tool: InputTool, stems: readonly [string, number][]): [string, number, number][] {
  const terms = toolTerms(tool);
  const found: [string, number, number][] = [];
  // A registry has a thousand tools: no list for each word that one lacks.
  for (const [stem, said] of stems) {
    const weight = terms.get(stem);
    if (weight !== undefined) found.push([stem, weight, weight * said]);
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
