import ts from 'typescript';
import type { RepositoryFile } from './read-repository.ts';

/**
 * The names that a source file imports, as it writes them: static and dynamic imports, re-exports, types.
 *
 * Of an Astro component both the frontmatter and the scripts count.
 *
 * @param file The source file.
 * @returns The names in the order of the file.
 */
export function importsOf({ path, text }: RepositoryFile): string[] {
  const scripts = path.endsWith('.astro') ? astroScripts(text) : /\.(ts|mjs|js)$/.test(path) ? [text] : [];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map((one) => one.fileName),
  );
}

function astroScripts(text: string): string[] {
  const frontmatter = /^\s*---\n(?<script>.*?)\n---/s.exec(text)?.groups?.script ?? '';
  // HTML too ends a script at the first closing tag, whatever stands before it.
  const scripts = text.matchAll(/<script[^>]*>(?<script>.*?)<\/script/gs);
  return [frontmatter, ...Array.from(scripts, (match) => match.groups?.script ?? '')];
}
