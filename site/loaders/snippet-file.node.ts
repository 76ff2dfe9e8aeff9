import type { Snippet, SnippetFile } from '../lib/snippets/snippet.ts';
import { SnippetError } from '../lib/snippets/snippet-error.ts';
import { getSnippets } from './snippets.node.ts';

/**
 * Finds a file of a snippet for a page that shows it.
 *
 * @param name The snippet's folder.
 * @param path The path of the file within it.
 * @param page The page that asks, for the error.
 * @throws {SnippetError} If there is no such snippet or file.
 */
export async function snippetFile(
  name: string,
  path: string,
  page: string,
): Promise<{ snippet: Snippet; file: SnippetFile }> {
  const snippets = await getSnippets();
  const snippet = snippets.find((each) => each.name === name);
  if (!snippet) {
    throw new SnippetError(
      `Cannot show snippets/${name} on ${page} as the folder must have a mod.ts: current value is ${snippets.map((each) => each.name).join(', ')}`,
    );
  }
  const file = snippet.files.find((each) => each.path === path);
  if (file) return { snippet, file };
  throw new SnippetError(
    `Cannot show snippets/${name}/${path} on ${page} as the file must exist: current value is ${snippet.files.map((each) => each.path).join(', ')}`,
  );
}
