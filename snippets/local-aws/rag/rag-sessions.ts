import { randomUuid } from '../jobs/random-uuid.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import type { EarlierTurn } from './rag-request.ts';

/** A conversation with a knowledge base. */
export interface RagSession {
  id: string;
  knowledgeBaseId: string;
  /** What was asked and answered, the oldest first. */
  turns: EarlierTurn[];
}

/** The conversations of an endpoint; kept until they are forgotten all together. */
export class RagSessions {
  readonly #seed: string;
  readonly #sessions = new Map<string, RagSession>();
  #opened = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /**
   * Finds a conversation, or begins one.
   *
   * @param id What the request says of it; nothing begins one.
   * @param knowledgeBaseId What it is about.
   * @throws {ServiceError} ValidationException, if there is none of that id, or it is about another knowledge base.
   */
  open(id: string | undefined, knowledgeBaseId: string): RagSession {
    if (id === undefined) return { id: this.#newId(), knowledgeBaseId, turns: [] };
    const session = this.#sessions.get(id);
    if (session === undefined) {
      throw new ServiceError(
        'ValidationException',
        `Session with Id ${id} is not valid. Please check and try again.`,
      );
    }
    if (session.knowledgeBaseId === knowledgeBaseId) return session;
    throw new ServiceError(
      'ValidationException',
      'Knowledge base configurations cannot be modified for an ongoing session.',
    );
  }

  /** Adds a turn to a conversation that was opened, and remembers it from then on. */
  keep(session: RagSession, turn: EarlierTurn): void {
    session.turns.push(turn);
    this.#sessions.set(session.id, session);
  }

  /** Forgets them all. */
  reset(): void {
    this.#sessions.clear();
  }

  #newId(): string {
    return randomUuid(seededRandom(this.#seed, 'rag session', this.#opened++));
  }
}
