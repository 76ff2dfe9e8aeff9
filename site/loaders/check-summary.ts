import type { Problem } from './content-error.ts';

const fewest = 60;
const most = 120;

/**
 * What is wrong with a summary.
 *
 * @param file The file's name, which ends in the session's code and `.md`.
 * @param text The summary.
 * @param codes The codes of all sessions.
 * @returns Its problems.
 *
 * @example
 * ```ts
 * checkSummary('summaries/S71946.md', 'Too short.', new Set(['S71946']))[0].text;
 * // 'has 2 words (write 60 to 120)'
 * ```
 */
export function checkSummary(file: string, text: string, codes: ReadonlySet<string>): Problem[] {
  const code = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const words = text.split(/\s+/).filter(Boolean).length;
  const problems: Problem[] = [];
  if (!codes.has(code)) problems.push({ file, text: `belongs to no session: current value is ${code}` });
  if (words < fewest || words > most) {
    problems.push({ file, item: code, text: `has ${words} words (write ${fewest} to ${most})` });
  }
  return problems;
}
