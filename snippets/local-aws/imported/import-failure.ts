/** Why a model cannot be imported; the message becomes that of the job. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
}
