import type { IngestionJob } from '../knowledge-base.ts';
import type { StartIngestionRequest } from '../requests/start-ingestion-request.ts';

/**
 * Makes a job of a data source that has not begun to run.
 *
 * @param numbered Its place among all resources, and its id.
 * @param now In milliseconds since 1970.
 */
export function newIngestionJob(
  { description, clientToken }: StartIngestionRequest,
  numbered: Pick<IngestionJob, 'number' | 'id'>,
  now: number,
): IngestionJob {
  return {
    ...numbered,
    status: 'STARTING',
    description,
    clientToken,
    startedAt: now,
    updatedAt: now,
    statistics: {
      numberOfDocumentsScanned: 0,
      numberOfMetadataDocumentsScanned: 0,
      numberOfNewDocumentsIndexed: 0,
      numberOfModifiedDocumentsIndexed: 0,
      numberOfMetadataDocumentsModified: 0,
      numberOfDocumentsDeleted: 0,
      numberOfDocumentsFailed: 0,
    },
    failureReasons: [],
  };
}
