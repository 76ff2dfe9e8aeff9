/** What a batch inference job may hold. AWS sets these per model and account: see Service Quotas. */
export interface BatchQuotas {
  /** The least number of records in a job, over all its files. */
  minRecords: number;
  /** The greatest number of records in a job, over all its files. */
  maxRecords: number;
  /** The greatest number of records in one file. */
  maxRecordsPerFile: number;
  /** The greatest size of one file, in bytes. */
  maxFileBytes: number;
  /** The greatest size of all files of a job together, in bytes. */
  maxJobBytes: number;
}

/** The quotas that most models have by default. */
export const defaultBatchQuotas: Readonly<BatchQuotas> = {
  minRecords: 100,
  maxRecords: 50_000,
  maxRecordsPerFile: 50_000,
  maxFileBytes: 2 ** 30,
  maxJobBytes: 5 * 2 ** 30,
};
