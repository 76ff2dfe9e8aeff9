/** There are fewer records than a batch job must have; nothing was written. */
export class TooFewRecordsError extends Error {
  override readonly name = 'TooFewRecordsError';
  readonly records: number;
  readonly minRecords: number;

  constructor(records: number, minRecords: number) {
    super(
      `Cannot make a batch job as it must have at least ${minRecords} records: current value is ${records}. ` +
        'So few are answered sooner with nearRealTime(), from the same records',
    );
    this.records = records;
    this.minRecords = minRecords;
  }
}
