/** The errors of the endpoint's services, with their HTTP status in Bedrock, or where they come from (from the service models). */
export const errorStatuses = {
  AccessDeniedException: 403,
  BadGatewayException: 502,
  BadRequestException: 400,
  ConflictException: 400,
  DependencyFailedException: 424,
  InternalServerException: 500,
  InvalidEventPatternException: 400,
  InvalidNextToken: 400,
  LimitExceededException: 400,
  ModelErrorException: 424,
  ModelNotReadyException: 429,
  ModelStreamErrorException: 424,
  ModelTimeoutException: 408,
  PayloadTooLargeException: 413,
  ResourceAlreadyExistsException: 400,
  ResourceNotFoundException: 404,
  SerializationException: 400,
  ServiceQuotaExceededException: 400,
  ServiceUnavailableException: 503,
  ThrottlingException: 429,
  TooManyTagsException: 400,
  UnknownOperationException: 404,
  ValidationException: 400,
} as const;

/** The name of an error as the SDKs know it. */
export type ServiceErrorName = keyof typeof errorStatuses;

/** What an error says beside its message. */
export interface ServiceErrorOptions extends ErrorOptions {
  /** Further members of the error, such as `originalStatusCode`. */
  fields?: Record<string, unknown>;
  /** The HTTP status, where a service has another one than Bedrock for the error. */
  status?: number;
  /** What a service that once spoke the query protocol calls the error still; SDKs take it for the error's code. */
  queryCode?: string;
}

/** An error that a client is to see: it becomes a response, or an exception frame within a stream. */
export class ServiceError extends Error {
  override readonly name: ServiceErrorName;
  readonly fields: Record<string, unknown>;
  /** The HTTP status that carries the error. */
  readonly status: number;
  readonly queryCode: string | undefined;

  constructor(
    name: ServiceErrorName,
    message: string,
    { fields = {}, status = errorStatuses[name], queryCode, ...options }: ServiceErrorOptions = {},
  ) {
    super(message, options);
    this.name = name;
    this.fields = fields;
    this.status = status;
    this.queryCode = queryCode;
  }
}
