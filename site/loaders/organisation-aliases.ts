import { z } from 'astro/zod';
import type { Problem } from './content-error.ts';
import { validated } from './validated.ts';
import type { YamlFile } from './yaml-file.ts';

/** The name that the hub shows for each other spelling of an organisation. */
export type Aliases = ReadonlyMap<string, string>;

const spellings = z.record(z.string(), z.array(z.string().min(1)).min(1));

/**
 * Turns organisations.yaml round: from each spelling to the name that is shown.
 *
 * @param file The file, read.
 * @param problems What is wrong is added here.
 * @returns The shown name of each other spelling.
 *
 * @example
 * ```ts
 * organisationAliases(readYaml('organisations.yaml', 'Meta: [META]\n', problems), problems).get('META'); // 'Meta'
 * ```
 */
export function organisationAliases(file: YamlFile, problems: Problem[]): Aliases {
  const names = validated(file, [], spellings, [], problems) ?? {};
  const aliases = new Map<string, string>();
  for (const [name, others] of Object.entries(names)) {
    others.forEach((spelling, index) => {
      if (!aliases.has(spelling) && !Object.hasOwn(names, spelling)) aliases.set(spelling, name);
      else {
        const line = file.lineOf([name, index]);
        problems.push({
          file: file.name,
          line,
          field: name,
          text: `is listed twice: current value is ${spelling}`,
        });
      }
    });
  }
  return aliases;
}
