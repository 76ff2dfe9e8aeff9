import { fileURLToPath } from 'node:url';
import { readRepository } from './read-repository.ts';

/** The files of this repository, as they are now. */
export const repository = await readRepository(fileURLToPath(new URL('../../', import.meta.url)));
