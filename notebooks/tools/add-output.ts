import { z } from 'zod';
import type { Output } from './notebook.ts';
import { textOf } from './text-of.ts';

/** What a kernel says to all who listen: its type, and its content. */
export interface OutputMessage {
  type: string;
  content: Record<string, unknown>;
}

const stream = z.object({ name: z.enum(['stdout', 'stderr']), text: z.string() });
const display = z.object({
  data: z.record(z.string(), z.unknown()),
  metadata: z.record(z.string(), z.unknown()).default({}),
  transient: z.object({ display_id: z.string().optional() }).default({}),
});
const result = display.extend({ execution_count: z.int().nullable() });
const error = z.object({ ename: z.string(), evalue: z.string(), traceback: z.array(z.string()) });

/**
 * Adds what a kernel said to the outputs of a cell, as Jupyter does: texts to one stream are joined, and an update
 * replaces what its display showed, whichever cell that stands in.
 *
 * @param outputs The cell's outputs; changed in place.
 * @param displays The displays by their id; changed in place.
 * @param message What the kernel said; what is no output is passed over.
 */
export function addOutput(
  outputs: Output[],
  displays: Map<string, Output>,
  { type, content }: OutputMessage,
): void {
  if (type === 'stream') addText(outputs, stream.parse(content));
  else if (type === 'display_data') {
    const { data, metadata, transient } = display.parse(content);
    const shown: Output = { output_type: 'display_data', data, metadata };
    outputs.push(shown);
    if (transient.display_id !== undefined) displays.set(transient.display_id, shown);
  } else if (type === 'update_display_data') {
    const { data, metadata, transient } = display.parse(content);
    Object.assign(displays.get(transient.display_id ?? '') ?? {}, { data, metadata });
  } else if (type === 'execute_result') {
    const { data, metadata, execution_count } = result.parse(content);
    outputs.push({ output_type: 'execute_result', execution_count, data, metadata });
  } else if (type === 'error') outputs.push({ output_type: 'error', ...error.parse(content) });
}

function addText(outputs: Output[], { name, text }: z.infer<typeof stream>): void {
  const last = outputs.at(-1);
  if (last?.output_type === 'stream' && last.name === name) last.text = textOf(last.text) + text;
  else outputs.push({ output_type: 'stream', name, text });
}
