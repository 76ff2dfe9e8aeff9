/** Which product names a record carries; the input of a job alone does not say it in a form that can be relied on. */
export interface ManifestEntry {
  recordId: string;
  names: string[];
}
