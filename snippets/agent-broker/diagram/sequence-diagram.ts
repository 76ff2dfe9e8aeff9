import type { LoggedMessage } from './message-log.ts';
import { escapeText, svgElement } from './svg-element.ts';
import { type Arrow, nobody, toArrows } from './to-arrows.ts';

/** How a diagram is drawn. */
export interface SequenceDiagramOptions {
  /** Stands above it, and is its name for those who can not see it. @default 'Who talks to whom' */
  title?: string;
  /** Arrows at most; of a longer run, those in the middle are folded. @default 25 */
  most?: number;
}

interface Sheet {
  participants: readonly string[];
  start: number;
}

type Row = Arrow | { folded: number };

const [left, column, row, top] = [58, 100, 30, 62];
const looks = {
  task: { stroke: '#2d7fb8', 'stroke-width': 1.8 },
  event: { stroke: '#c9562f', 'stroke-width': 1.8, 'stroke-dasharray': '5 3' },
} as const;

// #region sequence-diagram
/**
 * Draws who talked to whom, from what was logged: one column for each, in the order in which they first speak or are
 * spoken to, and one arrow for each message, with its type and the seconds since the first.
 *
 * It needs no stylesheet and takes the colour of the text around it.
 *
 * @param messages What was logged.
 * @param options How it is drawn.
 * @returns An SVG element as text, with a title and a description that says all of it.
 * @throws {RangeError} If nothing was logged.
 */
export function sequenceDiagram(
  messages: readonly LoggedMessage[],
  { title = 'Who talks to whom', most = 25 }: SequenceDiagramOptions = {},
): string {
  const arrows = toArrows(messages);
  const [first] = arrows;
  if (!first) throw new RangeError('Cannot draw messages as there must be some: current value is 0');
  const sheet = { participants: participantsOf(arrows), start: first.at };
  const rows = fold(arrows, most);
  const size = { width: left + sheet.participants.length * column, height: top + (rows.length + 2) * row };
  const frame = { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'font-size': 12 };
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, ...frame, 'font-family': 'system-ui, sans-serif' },
    [
      svgElement('title', {}, escapeText(title)),
      svgElement('desc', {}, escapeText(told(arrows, sheet))),
      text(4, 14, title, { 'font-size': 14, 'font-weight': 'bold', 'aria-hidden': 'true' }),
      ...sheet.participants.map((name, at) => lifeline(name, at, size.height)),
      ...rows.map((one, index) => drawRow(one, top + (index + 1) * row, sheet)),
      legend(size.height),
    ].join(''),
  );
}
// #endregion sequence-diagram

function participantsOf(arrows: readonly Arrow[]): string[] {
  const names = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  // Whoever gets what nobody gets stands at the edge.
  return [...names].sort((one, other) => Number(one === nobody) - Number(other === nobody));
}

function fold(arrows: readonly Arrow[], most: number): Row[] {
  if (arrows.length <= most) return [...arrows];
  const [head, tail] = [Math.ceil((most - 1) / 2), Math.floor((most - 1) / 2)];
  const folded = arrows.length - head - tail;
  return [...arrows.slice(0, head), { folded }, ...arrows.slice(arrows.length - tail)];
}

function drawRow(one: Row, y: number, { participants, start }: Sheet): string {
  if ('folded' in one) return text(left, y, `… ${one.folded} more …`, { 'font-style': 'italic' });
  const [from, to] = [one.from, one.to].map((name) => middle(participants.indexOf(name)));
  if (from === undefined || to === undefined) return '';
  const seconds = text(4, y + 4, `${((one.at - start) / 1000).toFixed(1)} s`, { 'fill-opacity': 0.75 });
  const label = { 'text-anchor': 'middle', 'font-size': 11 };
  const times = one.count > 1 ? ` ×${one.count}` : '';
  if (from === to) return seconds + loop(from, y, one) + text(from + 24, y + 4, `${one.what}${times}`);
  // Between two columns, where no line crosses it.
  const labelled = text(from + (Math.sign(to - from) * column) / 2, y - 5, `${one.what}${times}`, label);
  return seconds + labelled + line(from, to, y, one);
}

function middle(at: number): number {
  return left + (at + 0.5) * column;
}

function line(from: number, to: number, y: number, { kind }: Arrow): string {
  const back = to > from ? -7 : 7;
  const shaft = svgElement('line', { x1: from, y1: y, x2: to + back, y2: y, ...looks[kind] });
  return shaft + head(to, y, back, kind);
}

function loop(x: number, y: number, { kind }: Arrow): string {
  const d = `M${x} ${y - 6}h18v12h-11`;
  return svgElement('path', { d, fill: 'none', ...looks[kind] }) + head(x, y + 6, 7, kind);
}

function head(x: number, y: number, back: number, kind: Arrow['kind']): string {
  const points = `${x},${y} ${x + back},${y - 4} ${x + back},${y + 4}`;
  return svgElement('polygon', { points, fill: looks[kind].stroke });
}

function lifeline(name: string, at: number, height: number): string {
  const x = middle(at);
  const ends = { x1: x, y1: 50, x2: x, y2: height - row - 8 };
  return (
    text(x, 42, name, { 'text-anchor': 'middle', 'font-weight': 'bold' }) +
    svgElement('line', { ...ends, stroke: 'currentColor', 'stroke-opacity': 0.25 })
  );
}

function legend(height: number): string {
  const y = height - 12;
  const sample = (x: number, kind: Arrow['kind'], words: string) =>
    svgElement('line', { x1: x, y1: y - 4, x2: x + 26, y2: y - 4, ...looks[kind] }) + text(x + 32, y, words);
  return sample(4, 'task', 'task, into a queue') + sample(166, 'event', 'event, over the bus');
}

function text(
  x: number,
  y: number,
  words: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return svgElement('text', { x, y, fill: 'currentColor', ...attributes }, escapeText(words));
}

function told(arrows: readonly Arrow[], { participants, start }: Sheet): string {
  const each = arrows.map(({ at, from, to, what, count }) => {
    const times = count > 1 ? `, ${count} times` : '';
    return `${((at - start) / 1000).toFixed(1)} s: ${from} to ${to}, ${what}${times}.`;
  });
  return [`Messages between ${participants.join(', ')}.`, ...each].join(' ');
}
