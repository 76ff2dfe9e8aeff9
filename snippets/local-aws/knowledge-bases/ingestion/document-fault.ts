/** Why a document cannot be ingested; the others of its data source can. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
}
