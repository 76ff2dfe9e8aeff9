/** One thing that is wrong in the files of an event or a release. */
export interface Problem {
  file: string;
  /** Counted from 1; absent when the whole file is meant. */
  line?: number;
  /** The code of the session, or the id of the entry, where the problem is one’s. */
  item?: string | undefined;
  /** The field, such as `time` or `speakers[1].name`. */
  field?: string | undefined;
  /** What is wrong, the current value, and in brackets what would be right. */
  text: string;
}

/** The files of an event or a release cannot be used as they are. The message has one line for each problem. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

function problemLine({ file, line, item, field, text }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, item, field, text].filter((part) => part !== undefined).join(': ');
}
