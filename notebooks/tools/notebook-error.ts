/** A notebook that cannot be read, or does not run as it must; the message names the notebook and the cell. */
export class NotebookError extends Error {
  override name = 'NotebookError';
}
