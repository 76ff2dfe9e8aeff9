/** What SQS takes; the queue in memory takes no more, so that what works here works there. */
export const queueLimits = {
  /** Bytes of a body in UTF-8, and of all bodies of one request. Source: the quotas of messages in the SQS guide. */
  bodyBytes: 1024 ** 2,
  /** Messages in one request. */
  batch: 10,
  delayMs: 900_000,
  waitMs: 20_000,
  visibilityMs: 43_200_000,
} as const;
