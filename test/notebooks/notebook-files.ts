import { glob } from 'node:fs/promises';

/** The notebooks that are published, and those that show what the toolchain can do. */
export const notebookFiles = (
  await Array.fromAsync(glob(['notebooks/*.ipynb', 'test/notebooks/fixtures/*.ipynb']))
).sort();
