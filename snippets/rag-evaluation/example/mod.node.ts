/**
 * The example of the walkthrough: the hub's own content as a knowledge base, and questions about it.
 *
 * @module
 */
export type { HubDocument } from './hub-document.ts';
export { type LabelledAnswer, labelledAnswers } from './labelled-answers.ts';
export { questions } from './questions.ts';
export { readHubDocuments } from './read-hub-documents.node.ts';
export type { ReleaseDocumentOptions } from './release-document.ts';
