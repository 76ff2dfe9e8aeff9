import { z } from 'zod';

/** Text of a notebook: Jupyter writes it as lines, and reads it as one text too. */
const text = z.union([z.string(), z.array(z.string())]);
const metadata = z.record(z.string(), z.unknown());
const data = z.record(z.string(), z.unknown());

const stream = z.strictObject({
  output_type: z.literal('stream'),
  name: z.enum(['stdout', 'stderr']),
  text,
});
const displayData = z.strictObject({ output_type: z.literal('display_data'), data, metadata });
const executeResult = z.strictObject({
  output_type: z.literal('execute_result'),
  execution_count: z.int().nullable(),
  data,
  metadata,
});
const error = z.strictObject({
  output_type: z.literal('error'),
  ename: z.string(),
  evalue: z.string(),
  traceback: z.array(z.string()),
});

/** What a cell printed or showed. */
export const output = z.discriminatedUnion('output_type', [stream, displayData, executeResult, error]);

const id = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/);
const cellMetadata = z.looseObject({ tags: z.array(z.string()).optional() });

const markdownCell = z.strictObject({
  cell_type: z.literal('markdown'),
  id,
  metadata: cellMetadata,
  source: text,
  attachments: z.record(z.string(), data).optional(),
});
const rawCell = z.strictObject({ cell_type: z.literal('raw'), id, metadata: cellMetadata, source: text });
const codeCell = z.strictObject({
  cell_type: z.literal('code'),
  id,
  metadata: cellMetadata,
  source: text,
  outputs: z.array(output),
  execution_count: z.int().nullable(),
});

/** A cell of a notebook. */
export const cell = z.discriminatedUnion('cell_type', [markdownCell, rawCell, codeCell]);

/** When and with what the stored outputs were made. */
export const lastRun = z.strictObject({
  /** The day, such as 2026-11-22. */
  date: z.iso.date(),
  /** The versions of node, tslab and the TypeScript inside it. */
  versions: z.record(z.string(), z.string()),
});

/** A notebook in Jupyter's format 4; cells have ids since 4.5. */
export const notebook = z.strictObject({
  nbformat: z.literal(4),
  nbformat_minor: z.int().min(5),
  metadata: z.looseObject({ lastRun: lastRun.optional() }),
  cells: z.array(cell),
});

export type Output = z.infer<typeof output>;
export type Cell = z.infer<typeof cell>;
export type CodeCell = z.infer<typeof codeCell>;
export type LastRun = z.infer<typeof lastRun>;
export type Notebook = z.infer<typeof notebook>;
