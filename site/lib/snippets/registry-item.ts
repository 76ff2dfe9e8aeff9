import type { Snippet } from './snippet.ts';

/** Where the files of a snippet go in the project that they are copied into. */
const target = 'snippets';

/** A snippet as an item of a shadcn registry. */
export interface RegistryItem {
  $schema: string;
  name: string;
  type: 'registry:item';
  title: string;
  description: string;
  dependencies: string[];
  files: { path: string; type: 'registry:file'; target: string; content?: string }[];
}

/**
 * Makes a snippet an item of a shadcn registry, so that `npx shadcn add <address>` copies it into a project.
 *
 * https://ui.shadcn.com/docs/registry/registry-item-json
 */
export function registryItem({ name, about, dependencies, files }: Snippet): RegistryItem {
  return {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    name,
    type: 'registry:item',
    title: name,
    description: about[0] ?? '',
    dependencies: dependencies.map((each) => `${each.name}@${each.version}`),
    files: files.map(({ path, text }) => ({
      path: `snippets/${name}/${path}`,
      type: 'registry:file',
      target: `~/${target}/${name}/${path}`,
      content: text,
    })),
  };
}
