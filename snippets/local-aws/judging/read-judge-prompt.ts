import { unescapeTags } from '../reading/escape-tags.ts';
import { type JudgeMetric, judgeMetrics } from './judge-metric.ts';
import type { JudgementFormat, JudgePrompt } from './judge-prompt.ts';

/** Contents are escaped, so that none holds a `<`. */
const tag =
  /^[ \t]*<(?<name>metric|history|question|reference|passage|answer|labels|format)>(?<content>[^<]*)<\/\k<name>>/gm;
const metrics: ReadonlyMap<string, JudgeMetric> = new Map(
  judgeMetrics.map((name) => [name.toLowerCase(), name]),
);

/**
 * Reads a prompt for a judge that a program can read, too: behind the rubric, each input stands in a tag on lines of
 * its own, with `&`, `<` and `>` escaped.
 *
 * `<metric>` names what is judged, `<labels>` has one label a line with the lowest score first, and `<format>` says
 * json, xml or text (the default). `<history>`, `<question>`, `<reference>`, `<answer>` and any number of `<passage>`
 * are what is judged.
 *
 * @param text The prompt.
 * @returns Its parts; nothing if it is no such prompt, or names a metric that the simulated judge does not know.
 */
export function readJudgePrompt(text: string): JudgePrompt | undefined {
  const start = text.indexOf('<metric>');
  if (start < 0) return undefined;
  const parts = new Map<string, string>();
  const passages: string[] = [];
  for (const { groups } of text.slice(start).matchAll(tag)) {
    const { name = '', content = '' } = groups ?? {};
    if (name === 'passage') passages.push(unescapeTags(content.trim()));
    else if (!parts.has(name)) parts.set(name, unescapeTags(content.trim()));
  }
  const metric = metrics.get((parts.get('metric') ?? '').replace(/^Builtin\./, '').toLowerCase());
  const labels = (parts.get('labels') ?? '')
    .split('\n')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  if (metric === undefined || labels.length === 0) return undefined;
  const [history, reference] = [parts.get('history'), parts.get('reference')];
  return {
    metric,
    inputs: {
      ...(history && { history }),
      question: parts.get('question') ?? '',
      ...(reference && { reference }),
      passages,
      answer: parts.get('answer') ?? '',
    },
    labels,
    format: formatOf(parts.get('format')),
  };
}

function formatOf(name: string | undefined): JudgementFormat {
  return name === 'json' || name === 'xml' ? name : 'text';
}
