/** What confuses a reading of names: comments, and texts, whose length is bounded so that no code takes long. */
const noise = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n]){0,999}"|'(?:\\.|[^'\\\n]){0,999}'|#[^\n]*/g;
const importLine = /^[ \t]*import[ \t]+([^\n;]+)/gm;
const fromLine = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n;]+)/gm;
const assignment = /^[ \t]*(\w+)[ \t]*=[ \t]*([A-Za-z_]\w*(?:\.\w+)*)[ \t]*$/gm;
const dotted = /(?<![\w.)\]])[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)+/g;
const qualified = /\b\w+(?:::\w+)+/g;
const constants = /\b(?:TF|TFL|TfLite|XLA)_?[A-Z]\w*/g;

/**
 * The public names of TensorFlow that code uses, with their whole paths.
 *
 * Imports, aliases and plain assignments of modules are followed: after `from tensorflow.keras import layers as L`, `L.Dense`
 * is `tf.keras.layers.Dense`. Names of C++ and environment variables count as they stand. What a variable holds is not known,
 * so `model.fit` is not found.
 *
 * @param code Python or C++ code, or just names.
 * @returns The names, sorted, each once.
 *
 * @example
 * ```ts
 * symbolsInCode('import tensorflow as T\nT.lite.Interpreter("m")'); // ['tf.lite.Interpreter']
 * ```
 */
export function symbolsInCode(code: string): string[] {
  const found = new Set<string>([...matches(code, qualified), ...matches(code, constants)]);
  const plain = code.replace(noise, ' ').replace(/\\\r?\n/g, ' ');
  const { aliases, body } = readAliases(plain);
  for (const text of matches(body, dotted)) {
    const path = pathOf(aliases, text.replace(/\s/g, ''));
    if (path) found.add(path);
  }
  // What is imported counts by itself only where the code uses nothing within it.
  for (const path of aliases.values()) {
    if (![...found].some((name) => name.startsWith(`${path}.`))) found.add(path);
  }
  // The whole of TensorFlow is no name that an entry could concern.
  return [...found].filter((name) => name !== 'tf').sort();
}

/** Names that mean TensorFlow where no import says otherwise. */
const roots: Readonly<Record<string, string>> = { tf: 'tf', tensorflow: 'tf', keras: 'tf.keras' };

function readAliases(code: string): { aliases: Map<string, string>; body: string } {
  const aliases = new Map<string, string>();
  const withoutFroms = code.replace(fromLine, (_, module: string, names: string) => {
    for (const [name, alias] of importedNames(names)) set(aliases, alias ?? name, `${module}.${name}`);
    return '';
  });
  const body = withoutFroms.replace(importLine, (_, names: string) => {
    for (const [name, alias] of importedNames(names)) if (alias) set(aliases, alias, name);
    return '';
  });
  const rest = body.replace(assignment, (line, name: string, value: string) => {
    const path = pathOf(aliases, value);
    if (path) aliases.set(name, path);
    return path ? '' : line;
  });
  return { aliases, body: rest };
}

/** The whole path of a name, if it is one of TensorFlow. */
function pathOf(aliases: ReadonlyMap<string, string>, name: string): string | undefined {
  const [root = '', ...rest] = name.split('.');
  const base = aliases.get(root) ?? roots[root];
  return base && [base, ...rest].join('.');
}

function importedNames(list: string): [name: string, alias: string | undefined][] {
  return list
    .replace(/[()]/g, '')
    .split(',')
    .map((part): [string, string | undefined] => {
      const [name = '', , alias] = part.trim().split(/\s+/);
      return [name, alias];
    })
    .filter(([name]) => /^[\w.]+$/.test(name));
}

function set(aliases: Map<string, string>, alias: string, name: string): void {
  const path = pathOf(new Map(), name.replace(/^tensorflow\.python\./, 'tensorflow.'));
  if (path) aliases.set(alias, path);
}

function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
