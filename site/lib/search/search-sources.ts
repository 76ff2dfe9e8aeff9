import type { SearchSource } from './search-document.ts';
import { modelSource } from './sources/models.ts';
import { operationSource } from './sources/operations.ts';
import { organisationSource } from './sources/organisations.ts';
import { pageSource } from './sources/pages.ts';
import { entrySource, releaseSource } from './sources/releases.ts';
import { sessionSource } from './sources/sessions.ts';
import { snippetSource } from './sources/snippets.ts';
import { speakerSource } from './sources/speakers.ts';

/** Everything that search can find, in the order in which a slow line brings it. */
export const searchSources: readonly SearchSource[] = [
  pageSource,
  sessionSource,
  speakerSource,
  organisationSource,
  operationSource,
  modelSource,
  snippetSource,
  releaseSource,
  entrySource,
];
