import type { CodeCell, Output } from './notebook.ts';
import { sortKeys } from './sort-keys.ts';
import { textOf } from './text-of.ts';
import { volatileTime, withoutTimes } from './without-times.ts';

/**
 * A cell's outputs as lines that two runs can be compared by: JSON by its structure, everything else by its text.
 *
 * @param cell The cell; its tags say what is left out.
 */
export function outputLines({ outputs, metadata }: CodeCell): string[] {
  const lines = outputs.flatMap(linesOf);
  return metadata.tags?.includes(volatileTime) ? lines.map(withoutTimes) : lines;
}

function linesOf(output: Output): string[] {
  if (output.output_type === 'stream') return [`${output.name}:`, ...split(textOf(output.text))];
  if (output.output_type === 'error') return [`${output.ename}: ${output.evalue}`];
  return Object.entries(output.data)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([type, value]) => [`${type}:`, ...split(valueText(value))]);
}

/** Jupyter keeps text as lines; what is an object is JSON. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  const isLines = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isLines ? textOf(value) : JSON.stringify(value, sortKeys, 2);
}

function split(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
