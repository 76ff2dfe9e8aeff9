import type { JudgeInputs } from '../../../../snippets/local-aws/judging/judge-metric.ts';

/** What a prompt for the simulated judge holds. */
export interface JudgeText extends Partial<JudgeInputs> {
  metric: string;
  labels: string[];
  format?: string;
}

/** Writes a prompt in the form that `readJudgePrompt()` reads. */
export function judgeText({ metric, labels, format, passages = [], ...inputs }: JudgeText): string {
  const lines = [
    `<metric>${metric}</metric>`,
    ...Object.entries(inputs).map(([name, text]) => tag(name, text)),
    ...passages.map((text) => tag('passage', text)),
    tag('labels', labels.join('\n')),
    ...(format === undefined ? [] : [`<format>${format}</format>`]),
  ];
  return `Judge what follows, please.\n\n${lines.join('\n')}\n`;
}

function tag(name: string, text: string): string {
  return `<${name}>\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\n</${name}>`;
}
