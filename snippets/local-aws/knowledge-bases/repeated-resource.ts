import { knowledgeBaseConflict } from './knowledge-base-conflict.ts';

/** What was asked for under a name, once or again. */
interface NamedRequest {
  name: string;
  clientToken?: string | undefined;
}

/**
 * Finds the resource that a repeated request has made already.
 *
 * @param earlier The resources that there are.
 * @param kind What they are, for the message.
 * @returns The one with the same `clientToken`; nothing if there is none, and the name is free.
 * @throws {ServiceError} ConflictException, if the name is in use.
 */
export function repeatedResource<T extends { request: NamedRequest }>(
  earlier: readonly T[],
  { name, clientToken }: NamedRequest,
  kind: 'KnowledgeBase' | 'DataSource',
): T | undefined {
  const again = earlier.find(
    ({ request }) => clientToken !== undefined && request.clientToken === clientToken,
  );
  if (again || !earlier.some(({ request }) => request.name === name)) return again;
  throw knowledgeBaseConflict(`${kind} with name ${name} already exists.`);
}
