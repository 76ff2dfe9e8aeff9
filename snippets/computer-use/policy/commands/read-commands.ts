import { splitShell } from './split-shell.ts';

/** The programs of a command line, as far as they can be seen. */
export interface SeenCommands {
  /** Names of programs, and `>` for writing to a file. */
  programs: string[];
  /** Why there may be more, or others. */
  doubt?: string;
}

/** Words of the shell's own language, after which anything may come. */
const keywords = new Set(
  '! [[ { } case coproc do done elif else esac fi for function if in select then time until while'.split(' '),
);
/** Programs that run others. */
const runners = new Set(
  '. bash builtin busybox chroot command dash doas env eval exec ionice ksh nice nohup parallel setsid sh source ssh stdbuf su sudo timeout trap watch xargs zsh alias'.split(
    ' ',
  ),
);
const knownFolder = /^\/(?:usr\/(?:local\/)?)?s?bin\//;
const plainName = /^[\w.+-]+$|^\[$/;

/**
 * Reads which programs a command line of bash would run.
 *
 * Lists and pipelines are understood, quotes too. Of anything else – substitutions, subshells, loops, variables in the
 * place of a program – only the doubt is told.
 *
 * @param line What bash would be given.
 */
export function readCommands(line: string): SeenCommands {
  const { commands, writes, doubt } = splitShell(line);
  const seen = commands.map(([word = '', ...others]) => readProgram(word, others));
  const programs = [...seen.map(({ name }) => name), ...(writes ? ['>'] : [])];
  const reason = doubt ?? seen.find((one) => one.doubt)?.doubt;
  return { programs: [...new Set(programs)], ...(reason !== undefined && { doubt: reason }) };
}

function readProgram(word: string, others: readonly string[]): { name: string; doubt?: string } {
  const name = word.replace(/^.*\//, '');
  if (/^\w+\+?=/.test(word)) return { name: word, doubt: 'a variable is set' };
  if (keywords.has(word)) return { name: word, doubt: `the keyword ${word} is in it` };
  if (runners.has(name)) return { name, doubt: `${name} runs other commands` };
  if (name === 'find' && others.some((one) => /^-(?:exec|ok|delete|fprint|fls)/.test(one)))
    return { name, doubt: 'find does more than find' };
  if (!plainName.test(name)) return { name, doubt: 'the name of a program is not plain' };
  if (word !== name && !knownFolder.test(word)) return { name, doubt: `${word} may be any program` };
  return { name };
}
