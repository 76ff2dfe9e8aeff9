/** What the files of a batch job may hold. AWS sets these for each model and account: read yours in Service Quotas. */
export interface FileQuotas {
  /** The least number of records in a job. */
  minRecords: number;
  /** The greatest number of records in a job, over all its files. */
  maxRecords: number;
  /** The greatest number of records in a file. */
  maxRecordsPerFile: number;
  /** The greatest size of a file, in bytes. */
  maxFileBytes: number;
  /** The greatest size of all files of a job together, in bytes. */
  maxJobBytes: number;
}

/** The quotas that most models have by default. */
export const defaultFileQuotas: Readonly<FileQuotas> = {
  minRecords: 100,
  maxRecords: 50_000,
  maxRecordsPerFile: 50_000,
  maxFileBytes: 2 ** 30,
  maxJobBytes: 5 * 2 ** 30,
};
