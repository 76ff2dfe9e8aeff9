import { ServiceError, type ServiceErrorName } from '../service-error.ts';

/** What the runtime says of a model that fails, and the service of knowledge bases has no name for. */
const ofModels: ReadonlySet<ServiceErrorName> = new Set([
  'ModelErrorException',
  'ModelNotReadyException',
  'ModelStreamErrorException',
  'ModelTimeoutException',
  'ServiceUnavailableException',
]);

/**
 * Waits for work that models have a part in, and says in the terms of the service of knowledge bases that one failed.
 *
 * @throws {ServiceError} DependencyFailedException in place of a model's own error; any other as it is.
 */
export async function asDependency<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof ServiceError) || !ofModels.has(thrown.name)) throw thrown;
    const fields = { resourceName: 'Amazon Bedrock' };
    throw new ServiceError('DependencyFailedException', thrown.message, { cause: thrown, fields });
  }
}
