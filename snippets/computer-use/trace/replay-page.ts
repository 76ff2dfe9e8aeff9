import { describeAction } from '../policy/describe-action.ts';
import { escapeHtml } from './escape-html.ts';
import { replayStyle } from './replay-style.ts';
import type { TaskEvent } from './task-event.ts';
import { toBase64 } from './to-base64.ts';

/** Pictures of its own and its one style; nothing else is loaded, run or sent, whatever a trace has in it. */
const contentPolicy = async () =>
  `default-src 'none'; img-src data:; style-src 'sha256-${await sha256(replayStyle)}'; base-uri 'none'; form-action 'none'`;

// #region replay-page
/**
 * Makes a page of a trace: step by step, with the screenshots, and links from each to the one before and after it.
 *
 * The page is one file, with no script and nothing from elsewhere.
 *
 * @param trace The steps of a task.
 * @param title What the page is called. @default 'A task on a computer'
 * @returns HTML.
 */
export async function replayPage(
  trace: readonly TaskEvent[],
  title: string = 'A task on a computer',
): Promise<string> {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentPolicy()}">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${replayStyle}</style>
</head>
<body>
<main>
<h1>${name}</h1>
<ol>
${trace.map((event, index) => stepOf(event, index, trace)).join('\n')}
</ol>
</main>
</body>
</html>
`;
}
// #endregion replay-page

function stepOf(event: TaskEvent, index: number, trace: readonly TaskEvent[]): string {
  const time = new Date(event.at).toISOString();
  return `<li id="step-${index + 1}" class="${event.type}">
<h2>${index + 1}. ${escapeHtml(headingOf(event))}</h2>
<p class="when">Turn ${event.turn}, <time datetime="${time}">${time}</time></p>
${bodyOf(event)}
${linksOf(index, trace.length)}
</li>`;
}

function headingOf(event: TaskEvent): string {
  switch (event.type) {
    case 'asked':
      return 'The task';
    case 'said':
      return 'The agent says';
    case 'proposed':
      return `The agent wants to use ${event.proposed.action.tool}: ${verdictNames[event.verdict]}`;
    case 'approved':
      return 'Approved';
    case 'denied':
      return 'Denied';
    case 'result':
      return event.result.ok ? 'Done' : 'Not done';
    case 'ended':
      return `The end: ${event.end.replaceAll('-', ' ')}`;
  }
}

const verdictNames = { allow: 'allowed', deny: 'denied by the policy', ask: 'a person is asked' };

function bodyOf(event: TaskEvent): string {
  switch (event.type) {
    case 'asked':
    case 'said':
      return textOf(event.text);
    case 'proposed':
      return `<pre>${escapeHtml(describeAction(event.proposed))}</pre>${textOf(event.reason)}`;
    case 'approved':
      return '';
    case 'denied':
    case 'ended':
      return textOf(event.reason);
    case 'result':
      return resultOf(event.result, event.turn);
  }
}

function textOf(text: string | undefined): string {
  return text ? `<p class="text">${escapeHtml(text)}</p>` : '';
}

function resultOf(
  { text, screenshot }: Extract<TaskEvent, { type: 'result' }>['result'],
  turn: number,
): string {
  if (!screenshot) return text ? `<pre>${escapeHtml(text)}</pre>` : '';
  const { format, bytes, width, height } = screenshot;
  const source = `data:image/${format};base64,${toBase64(bytes)}`;
  const picture = `<img src="${source}" width="${width}" height="${height}" alt="The screen in turn ${turn}${text ? '; it is described below' : ''}">`;
  return text
    ? `${picture}<details><summary>What the screen shows, as text</summary><pre>${escapeHtml(text)}</pre></details>`
    : picture;
}

function linksOf(index: number, count: number): string {
  const before = index > 0 ? `<a href="#step-${index}">Step ${index}</a>` : '';
  const after = index + 1 < count ? `<a href="#step-${index + 2}">Step ${index + 2}</a>` : '';
  return `<nav aria-label="From step ${index + 1}">${before} ${after}</nav>`;
}

async function sha256(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
