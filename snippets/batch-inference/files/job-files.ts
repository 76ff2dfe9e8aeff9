/** A file of a batch job's input. */
export interface WrittenFile {
  key: string;
  records: number;
  bytes: number;
}

/** The input of one batch job. */
export interface JobFiles {
  /** The folder in which its files are; ends with a slash. */
  folder: string;
  files: WrittenFile[];
  records: number;
  bytes: number;
  /** Differs when the records differ; the same records give the same one in every run. */
  digest: string;
}
