import { operations } from '../../../../snippets/local-aws/operations.ts';
import type { SearchSource } from '../search-document.ts';

/** Every operation of Bedrock that the local endpoint has. */
export const operationSource: SearchSource = {
  label: 'Operation',
  documents: async () =>
    operations.map(({ name, summary }) => ({
      title: name,
      detail: summary,
      keywords: ['Amazon Bedrock'],
      path: `/local-aws/#${name}`,
    })),
};
