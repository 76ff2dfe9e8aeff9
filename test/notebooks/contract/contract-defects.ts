import { kernelMetadata, kernelVersions } from '../../../notebooks/tools/kernel-facts.node.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import root from '../../../package.json' with { type: 'json' };
import snippets from '../../../snippets/package.json' with { type: 'json' };
import { importDefects } from './import-defects.ts';
import { logicDefects } from './logic-defects.ts';
import { outputDefects } from './output-defects.ts';
import { runDefects } from './run-defects.ts';
import { textDefects } from './text-defects.ts';

const allowed = new Set([
  ...Object.keys(snippets.exports).map((name) => name.replace(/^\./, snippets.name)),
  ...Object.keys(snippets.dependencies),
  ...Object.keys(root.devDependencies),
]);

/** Finds where a notebook breaks the contract of notebooks: one text for each place. */
export function contractDefects(notebook: Notebook): string[] {
  return [
    ...textDefects(notebook),
    ...importDefects(notebook, allowed),
    ...logicDefects(notebook),
    ...runDefects(notebook, { kernelspec: kernelMetadata.kernelspec, versions: kernelVersions }),
    ...outputDefects(notebook),
  ];
}
