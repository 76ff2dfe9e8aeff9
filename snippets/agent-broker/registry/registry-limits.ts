/** What a document may hold. */
export const registryLimits = {
  /**
   * Bytes of the document: the 2 MB that AppConfig's own store takes by default; 4 MB is the most that AWS grants.
   * Source: https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-quotas.html
   */
  bytes: 2 * 1024 ** 2,
  /**
   * Our own, as Converse documents no limit of tools: each agent is a tool in each request, and is paid for with each event.
   */
  agents: 1_000,
  /** Our own, so that all descriptions together stay a small part of a request. */
  descriptionCharacters: 2000,
} as const;
