import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './content-error.ts';

/** Where a value stands in a document: the keys and list positions that lead to it. */
export type Path = readonly PropertyKey[];

/** A YAML file that was read: its plain value, and the line of each of its places. */
export interface YamlFile {
  name: string;
  value: unknown;
  /** The line of a place, or of the nearest one above it that exists. */
  lineOf(path: Path): number;
}

/**
 * Reads a YAML file so that later checks can name lines.
 *
 * @param name The file's name, for messages.
 * @param text Its text.
 * @param problems What is wrong is added here.
 * @returns The file, or `undefined` when it is not YAML.
 *
 * @example
 * ```ts
 * readYaml('a.yaml', 'days:\n  - monday\n', [])?.lineOf(['days', 0]); // 2
 * ```
 */
export function readYaml(name: string, text: string, problems: Problem[]): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    const wrong = error.message.replace(/\s+/g, ' ');
    problems.push({ file: name, line: lines.linePos(error.pos[0]).line, text: `is not YAML: ${wrong}` });
  }
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  const lineOf = (path: Path) => lines.linePos(offsetOf(root, path)).line;
  return { name, value: document.toJS(), lineOf };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = start(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = start(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = start(node) || offset;
    } else break;
  }
  return offset;
}

function start(node: unknown): number {
  return (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined) ?? 0;
}
