/** A call of a model that gave no answer: it was throttled, refused or did not get through; `cause` says which. */
export class ModelCallError extends Error {
  override name = 'ModelCallError';
  readonly modelId: string;

  constructor(modelId: string, options: { cause: unknown }) {
    const { cause } = options;
    const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(`Cannot ask ${modelId} as the call must succeed: current value is ${said}`, options);
    this.modelId = modelId;
  }
}
