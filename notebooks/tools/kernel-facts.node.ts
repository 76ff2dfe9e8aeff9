import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What every notebook says about its kernel: what Jupyter would write when it saves the notebook. */
export const kernelMetadata = {
  kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
  language_info: {
    codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
    file_extension: '.ts',
    mimetype: 'text/typescript',
    name: 'typescript',
    version: '3.7.2',
  },
};

/** The versions that notebooks run with here: those of Node, of the kernel, and of the TypeScript inside it. */
export const kernelVersions: Record<string, string> = {
  node: process.versions.node,
  tslab: require('tslab/package.json').version,
  typescript: require('@tslab/typescript-for-tslab/package.json').version,
};
