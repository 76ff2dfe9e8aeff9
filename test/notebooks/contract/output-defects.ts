import { cellName } from '../../../notebooks/tools/cell-name.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { outputLines } from '../../../notebooks/tools/output-lines.ts';

const lineLimit = 200;
const sizeLimit = 100_000;

/** What must not be shown to the world, by what it is called. */
const secrets: Record<string, RegExp> = {
  'an access key': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a token': /\b(?:gh[opsu]_\w{30,}|sk-[\w-]{20,}|Bearer [\w.~+/-]{20,})/,
  'a path of one machine':
    /(?:^|[\s"'`(=:,])(?:\/(?:home|Users|root|tmp|var|private)\/\w|[A-Z]:\\\w)|file:\/\/\//,
};

/**
 * Finds the outputs that should not be published: too long, with something secret in them, or pictures that say nothing
 * to those who cannot see them.
 *
 * @returns One text for each defect.
 */
export function outputDefects({ cells }: Notebook): string[] {
  return cells.flatMap((cell, index) => {
    if (cell.cell_type !== 'code') return [];
    const lines = outputLines({ ...cell, metadata: {} });
    return [...lengthDefects(lines), ...secretDefects(lines), ...pictureDefects(lines.join('\n'))].map(
      (one) => `${cellName(cells, index)} ${one}`,
    );
  });
}

function lengthDefects(lines: string[]): string[] {
  const size = lines.join('\n').length;
  return [
    ...(lines.length > lineLimit ? [`shows ${lines.length} lines, and may show ${lineLimit}`] : []),
    ...(size > sizeLimit ? [`shows ${size} characters, and may show ${sizeLimit}`] : []),
  ];
}

function secretDefects(lines: string[]): string[] {
  return Object.entries(secrets)
    .filter(([, pattern]) => lines.some((line) => pattern.test(line)))
    .map(([name]) => `shows ${name}`);
}

function pictureDefects(text: string): string[] {
  return [...text.matchAll(/<svg\b(?<attributes>[^>]*)>(?<inside>.{0,200})/gs)]
    .filter(({ groups }) => {
      const { attributes = '', inside = '' } = groups ?? {};
      const isHidden = /\baria-hidden="true"/.test(attributes);
      return !isHidden && !/\baria-label="[^"]/.test(attributes) && !/^\s*<title>[^<]/.test(inside);
    })
    .map(() => 'shows a chart without a label: aria-label, or a title as its first element');
}
