/** Tells that a text is no report of a run. */
export class RunReportError extends Error {
  override readonly name = 'RunReportError';
}
