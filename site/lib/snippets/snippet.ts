import type { Declaration } from './declaration-of.ts';

/** A file of a snippet, or of its tests. */
export interface SnippetFile {
  /** The path within its folder, such as `prompts/build-prompt.ts`. */
  path: string;
  /** As people copy it: without the marks of regions. */
  text: string;
  /** As it stands in the repository. */
  source: string;
}

/** A public name of a snippet. */
export interface PublicName extends Declaration {
  name: string;
  /** The path of the file that declares it. */
  path: string;
}

/** A snippet module: a folder that works when it is copied alone. */
export interface Snippet {
  /** The folder's name, such as `batch-inference`. */
  name: string;
  /** What it is for: the paragraphs of the doc comment of its `mod.ts`. */
  about: string[];
  api: PublicName[];
  files: SnippetFile[];
  /** Its tests; paths are those under `test/snippets/<name>`. */
  tests: SnippetFile[];
  /** The npm packages that it needs, with the versions that it is tested with. */
  dependencies: { name: string; version: string }[];
}
