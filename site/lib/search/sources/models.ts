import { createLocalAws } from '../../../../snippets/local-aws/create-local-aws.ts';
import { modelRowId } from '../../local-aws/model-row-id.ts';
import type { SearchSource } from '../search-document.ts';

/** Every model that the local endpoint simulates. */
export const modelSource: SearchSource = {
  label: 'Simulated model',
  documents: async () =>
    createLocalAws()
      .models.list()
      .map((model) => ({
        title: model.name,
        detail: model.id,
        keywords: ['Amazon Bedrock'],
        path: `/local-aws/#${modelRowId(model)}`,
      })),
};
