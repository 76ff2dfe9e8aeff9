/** A command line of bash, taken apart. */
export interface SplitLine {
  /** The words of each command, without quotes and redirections. */
  commands: string[][];
  /** Whether it writes to a file. */
  writes: boolean;
  /** What it has that isn't understood. */
  doubt?: string;
}

// Each alternative begins with another character, so that a line is read in one pass.
const token =
  /(?<blank>[ \t]+|\\\n)|(?<comment>(?<![^\s;&|])#[^\n]*)|(?<redirection>(?:\d+|&)?(?:>>|>\||>&|<&|>|<)[ \t]*)|(?<separator>&&|\|\||\|&|;|\||&|\n)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s;&|<>'"\\#]+|#)/gy;
const strange = /[`]|\$[({['"]|[<>]\(|<<|[()]/;

/**
 * Takes a command line of bash apart into its commands.
 *
 * @param line What bash would be given.
 */
export function splitShell(line: string): SplitLine {
  if (strange.test(line))
    return { commands: [], writes: false, doubt: 'it has a substitution, a subshell or a document in it' };
  const split: SplitLine = { commands: [], writes: false };
  let words: string[] = [];
  let word: string | undefined;
  let target: string | undefined;
  const endWord = () => {
    if (word === undefined) return;
    if (target === undefined) words.push(word);
    else if (target.includes('>') && !isHarmless(word, target)) split.writes = true;
    [word, target] = [undefined, undefined];
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) split.commands.push(words);
    words = [];
  };
  let end = 0;
  for (const { 0: text, index, groups = {} } of line.matchAll(token)) {
    end = index + text.length;
    if (groups.blank !== undefined || groups.comment !== undefined) endWord();
    else if (groups.separator !== undefined) endCommand();
    else if (groups.redirection !== undefined) {
      endWord();
      target = groups.redirection;
    } else word = `${word ?? ''}${contentOf(groups)}`;
  }
  endCommand();
  return end === line.length ? split : { ...split, doubt: 'its quotes do not end' };
}

function contentOf({ single, double, escaped, plain }: Record<string, string | undefined>): string {
  return single ?? double?.replace(/\\([$`"\\])/g, '$1') ?? escaped ?? plain ?? '';
}

/** Output that goes nowhere, or where other output goes. */
function isHarmless(target: string, redirection: string): boolean {
  return target === '/dev/null' || (redirection.includes('>&') && /^\d$|^-$/.test(target));
}
