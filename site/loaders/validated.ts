import type { z } from 'astro/zod';
import type { Problem } from './content-error.ts';
import { issueText } from './issue-text.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Validates one value of a YAML file.
 *
 * @param file The file that holds the value.
 * @param path Where in the file the value stands.
 * @param schema What it must look like.
 * @param known The keys that the schema knows, for suggestions.
 * @param problems What is wrong is added here, each with its line.
 * @returns The parsed value, or `undefined` when it is not valid.
 *
 * @example
 * ```ts
 * const facts = validated(readYaml('event.yaml', text, problems), [], event, Object.keys(event.shape), problems);
 * ```
 */
export function validated<Schema extends z.ZodType>(
  file: YamlFile,
  path: Path,
  schema: Schema,
  known: readonly string[],
  problems: Problem[],
): z.output<Schema> | undefined {
  const value = at(file.value, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const name = at(value, ['code']) ?? at(value, ['id']);
  for (const issue of result.error.issues.flatMap(oneKeyEach)) {
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    problems.push({
      file: file.name,
      line: file.lineOf([...path, ...place]),
      item: typeof name === 'string' ? name : undefined,
      field: fieldName(place),
      text: issueText(issue, at(value, place), known),
    });
  }
  return undefined;
}

function oneKeyEach(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

/** `speakers[1].name` for ['speakers', 1, 'name']. */
function fieldName(path: Path): string | undefined {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || undefined;
}
