import type { Clock } from '../../clock/clock.ts';
import type { InputBlock, InputMessage } from '../../inference/generation-request.ts';
import { knowledgeBaseConflict } from '../../knowledge-bases/knowledge-base-conflict.ts';
import type { AgentTool } from '../tools/agent-tools.ts';

/** A call of a tool that waits for its result. */
export interface PendingCall {
  toolUseId: string;
  tool: AgentTool;
}

/** What a session waits for. */
export interface Pending {
  invocationId: string;
  calls: readonly PendingCall[];
  /** Results of calls of the same turn that nobody has to be asked for. */
  settled: readonly InputBlock[];
}

/** A conversation with an agent. */
export interface AgentSession {
  messages: readonly InputMessage[];
  pending: Pending | undefined;
  /** When it is forgotten, by the endpoint's clock. */
  expiresAt: number;
  isBusy: boolean;
}

/** The conversations with an endpoint's agents. */
export class AgentSessions {
  readonly #clock: Clock;
  readonly #sessions = new Map<string, AgentSession>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Finds a conversation, or begins one where there is none or it has been idle for too long.
   *
   * @param key The alias of the agent, and the session's id.
   * @param ttlMs How long a conversation may be idle, in milliseconds.
   * @throws {ServiceError} ConflictException, while the agent still works on it.
   */
  open(key: string, ttlMs: number): AgentSession {
    const now = this.#clock.now();
    const found = this.#sessions.get(key);
    if (found?.isBusy && now < found.expiresAt)
      throw knowledgeBaseConflict('The session is in use by another request.');
    const expiresAt = now + ttlMs;
    if (found && now < found.expiresAt) {
      found.expiresAt = expiresAt;
      return found;
    }
    for (const [other, session] of this.#sessions) if (now >= session.expiresAt) this.#sessions.delete(other);
    const session = { messages: [], pending: undefined, expiresAt, isBusy: false };
    this.#sessions.set(key, session);
    return session;
  }

  /** Forgets a conversation. */
  end(key: string): void {
    this.#sessions.delete(key);
  }

  /** Forgets them all. */
  reset(): void {
    this.#sessions.clear();
  }
}
