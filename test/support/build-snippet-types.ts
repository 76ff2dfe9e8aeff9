import { buildSnippetTypes } from '../../notebooks/tools/build-snippet-types.node.ts';

/** Has the kernel know the snippets' types before the first notebook runs. */
export default async function setup(): Promise<void> {
  await buildSnippetTypes();
}
