import type { Output } from '../../../notebooks/tools/notebook.ts';
import { textOf } from '../../../notebooks/tools/text-of.ts';
import type { PageOutput } from './notebook-page.ts';
import { safeHtml } from './safe-html.ts';
import { svgPicture } from './svg-picture.ts';

/** Colours and the like for a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they begin with
const terminalCodes = /\u001b\[[0-9;]*[A-Za-z]/g;

/**
 * Makes what a cell printed and showed ready for a page: of each display the richest form that is safe.
 *
 * @param outputs The cell's outputs.
 * @param name What the files of its pictures begin with.
 */
export function pageOutputs(outputs: readonly Output[], name: string): PageOutput[] {
  return joined(outputs).flatMap((output, index) => {
    switch (output.output_type) {
      case 'stream':
        return [{ type: 'text', text: plain(textOf(output.text)), error: output.name === 'stderr' }];
      case 'error':
        return [{ type: 'text', text: plain(output.traceback.join('\n')), error: true }];
      default:
        return displayed(output.data, `${name}-${index + 1}.svg`);
    }
  });
}

/** What is printed piece by piece is one text. */
function joined(outputs: readonly Output[]): Output[] {
  const all: Output[] = [];
  for (const output of outputs) {
    const last = all.at(-1);
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
      all[all.length - 1] = { ...last, text: textOf(last.text) + textOf(output.text) };
    } else all.push(output);
  }
  return all;
}

function displayed(data: Record<string, unknown>, file: string): PageOutput[] {
  const svg = text(data['image/svg+xml']) ?? onlySvg(text(data['text/html']));
  if (svg !== undefined) return [svgPicture(svg, file)];
  const html = text(data['text/html']);
  if (html !== undefined) return [{ type: 'html', html: safeHtml(html) }];
  if (data['application/json'] !== undefined) {
    return [{ type: 'json', text: JSON.stringify(data['application/json'], undefined, 2) }];
  }
  const words = text(data['text/plain']);
  return words === undefined ? [] : [{ type: 'text', text: plain(words), error: false }];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || Array.isArray(value) ? textOf(value) : undefined;
}

/** A chart that was shown as HTML. */
function onlySvg(html: string | undefined): string | undefined {
  return html && /^\s*<svg[\s>][\s\S]*<\/svg>\s*$/.test(html) ? html : undefined;
}

function plain(text: string): string {
  return text
    .replaceAll(terminalCodes, '')
    .replaceAll(/[ \t]+$/gm, '')
    .trimEnd();
}
