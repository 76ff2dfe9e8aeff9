/** Every way in which a request can fail, and what each means. */
export const failureKinds = {
  throttled: 'more requests or tokens than the quota allows (ThrottlingException)',
  'model-not-ready': 'no copy of an imported model is active yet (ModelNotReadyException)',
  'timed-out': 'no whole answer in the time allowed, here or by ModelTimeoutException',
  stalled: 'the answer began and then nothing came for longer than allowed',
  cut: 'the connection ended before the answer did',
  'no-text': 'an answer that ended as it should, with nothing in it',
  'model-error': 'the model failed (ModelErrorException, ModelStreamErrorException)',
  validation: 'the service refused the request as wrong (ValidationException)',
  denied: 'not allowed to ask this (AccessDeniedException and failed signatures)',
  'not-found': 'no such model (ResourceNotFoundException)',
  'over-quota': 'a quota of the account is used up (ServiceQuotaExceededException)',
  'service-error': 'the service was at fault (InternalServerException, ServiceUnavailableException)',
  'not-connected': 'no connection, or one that ended before the answer began',
  other: 'anything else; the message tells',
} as const;

/** A way in which a request can fail. */
export type FailureKind = keyof typeof failureKinds;
