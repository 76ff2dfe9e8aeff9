/** Why a batch inference job fails as a whole; its message becomes the job's. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}
