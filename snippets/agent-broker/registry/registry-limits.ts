/** What a document may hold. */
export const registryLimits = {
  /** Bytes of the document. Source: the quota "Configuration size limit in the hosted configuration store" of AppConfig. */
  bytes: 2 * 1024 ** 2,
  /** Our own: each agent is a tool in each request, and a model chooses worse among more. */
  agents: 100,
  /** Our own, so that all descriptions together stay a small part of a request. */
  descriptionCharacters: 2000,
} as const;
