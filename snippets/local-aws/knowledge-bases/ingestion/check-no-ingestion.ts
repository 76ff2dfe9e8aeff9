import type { KnowledgeBase } from '../knowledge-base.ts';
import { knowledgeBaseConflict } from '../knowledge-base-conflict.ts';

/**
 * Checks that no job of a knowledge base runs: there is one at a time.
 *
 * @throws {ServiceError} ConflictException, if there is one.
 */
export function checkNoIngestion({ id, dataSources }: KnowledgeBase): void {
  const jobs = [...dataSources.values()].flatMap((source) => [...source.jobs.values()]);
  const running = jobs.find(({ status }) => status === 'STARTING' || status === 'IN_PROGRESS');
  if (!running) return;
  throw knowledgeBaseConflict(
    `There is an ongoing ingestion job ${running.id} for the knowledge base ${id}.`,
  );
}
