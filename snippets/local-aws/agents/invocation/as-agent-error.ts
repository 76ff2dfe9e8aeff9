import { ServiceError, type ServiceErrorName } from '../../service-error.ts';

const resourceName = 'Amazon Bedrock';

/** What the runtime of models says, and what the runtime of agents says in its place, with its status. */
const inItsTerms: Readonly<Partial<Record<ServiceErrorName, [ServiceErrorName, number]>>> = {
  ModelErrorException: ['DependencyFailedException', 424],
  ModelNotReadyException: ['ModelNotReadyException', 424],
  ModelStreamErrorException: ['DependencyFailedException', 424],
  ModelTimeoutException: ['DependencyFailedException', 424],
  ServiceUnavailableException: ['BadGatewayException', 502],
};

/** Says of a failed model what the runtime of agents says of it; other errors stay as they are. */
export function asAgentError(thrown: unknown): unknown {
  const named = thrown instanceof ServiceError ? inItsTerms[thrown.name] : undefined;
  if (!(thrown instanceof ServiceError) || !named) return thrown;
  const [name, status] = named;
  const fields = name === 'ModelNotReadyException' ? {} : { resourceName };
  return new ServiceError(name, thrown.message, { cause: thrown, status, fields });
}
