import { ServiceError } from '../service-error.ts';

/** A conflict in the service of knowledge bases, where it has another status than in Bedrock's. */
export function knowledgeBaseConflict(message: string): ServiceError {
  return new ServiceError('ConflictException', message, { status: 409 });
}
