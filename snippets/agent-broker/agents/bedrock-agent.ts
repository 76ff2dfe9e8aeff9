import {
  type BedrockAgentRuntimeClient,
  InvokeAgentCommand,
  type ReturnControlPayload,
  type SessionState,
  type TracePart,
} from '@aws-sdk/client-bedrock-agent-runtime';
import type { TaskMessage } from '../broker/task-message.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { Agent, AgentResult } from './agent.ts';
import { answerControl, type ReturnedFunction } from './answer-control.ts';
import { taskPrompt } from './model-agent.ts';

/** What an agent is that is one of Amazon Bedrock's. */
export interface BedrockAgentOptions {
  /** Its name in the registry. */
  name: string;
  client: Pick<BedrockAgentRuntimeClient, 'send'>;
  agentId: string;
  agentAliasId: string;
  /** What answers when it returns control, by `<action group>/<function>`. */
  functions?: Readonly<Record<string, ReturnedFunction>>;
  /** The agent's own format of a task. @default taskPrompt */
  toPrompt?: (task: TaskMessage) => string;
  /** Gets each part of the trace, which is only asked for then. */
  onTrace?: (trace: TracePart, task: TaskMessage) => void;
  /** How often the agent is invoked for one task at most. @default 8 */
  maxTurns?: number;
  /** How often an invocation is made that is throttled or meets another one of its session. @default 4 */
  attempts?: number;
  /** @default realClock */
  clock?: Clock;
  /** Spreads repeated invocations. @default Math.random */
  random?: () => number;
}

interface Turn {
  text: string;
  returnControl?: ReturnControlPayload;
}

// #region bedrock-agent
/**
 * Makes an agent that is one of Amazon Bedrock's. The tasks of a request share a session, by the correlation id; the task's
 * token is in its session attributes, as `idempotencyToken`.
 *
 * Control that the agent returns is never dropped: a function answers it, or the task has failed and says what was asked
 * for. What a user would have to confirm has nobody here to confirm it, and fails too.
 *
 * @param options What it is.
 */
export function bedrockAgent(options: BedrockAgentOptions): Agent {
  const { name, functions = {}, toPrompt = taskPrompt, maxTurns = 8 } = options;
  return {
    name,
    async run(task, signal): Promise<AgentResult> {
      const sessionAttributes = { idempotencyToken: task.idempotencyToken };
      let state: SessionState = { sessionAttributes };
      for (let turn = 0; turn < maxTurns; turn++) {
        const { text, returnControl } = await invoke(options, task, toPrompt(task), state, signal);
        if (!returnControl) return { status: 'completed', result: { text } };
        const answered = await answerControl(returnControl, functions, task, signal);
        if ('reason' in answered) return { status: 'failed', reason: answered.reason };
        state = { sessionAttributes, ...answered };
      }
      return { status: 'failed', reason: `The agent came to no end in ${maxTurns} turns.` };
    },
  };
}
// #endregion bedrock-agent

const busy: ReadonlySet<string> = new Set(['ConflictException', 'ThrottlingException']);

async function invoke(
  options: BedrockAgentOptions,
  task: TaskMessage,
  inputText: string,
  sessionState: SessionState,
  signal?: AbortSignal,
): Promise<Turn> {
  const { attempts = 4, clock = realClock, random = Math.random } = options;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await invokeOnce(options, task, inputText, sessionState, signal);
    } catch (error) {
      if (attempt >= attempts || !(error instanceof Error && busy.has(error.name))) throw error;
    }
    await clock.sleep(1_000 * 2 ** (attempt - 1) * (0.5 + random() / 2), signal);
  }
}

async function invokeOnce(
  { client, agentId, agentAliasId, onTrace }: BedrockAgentOptions,
  task: TaskMessage,
  inputText: string,
  sessionState: SessionState,
  signal?: AbortSignal,
): Promise<Turn> {
  const sessionId = sessionOf(task.correlationId);
  const input = {
    agentId,
    agentAliasId,
    sessionId,
    inputText,
    sessionState,
    enableTrace: onTrace !== undefined,
  };
  const { completion } = await client.send(new InvokeAgentCommand(input), signal && { abortSignal: signal });
  const decoder = new TextDecoder();
  const turn: Turn = { text: '' };
  for await (const { chunk, trace, returnControl } of completion ?? []) {
    // A letter may begin in one chunk and end in the next.
    if (chunk?.bytes) turn.text += decoder.decode(chunk.bytes, { stream: true });
    if (trace) onTrace?.(trace, task);
    if (returnControl) turn.returnControl = returnControl;
  }
  return { ...turn, text: turn.text + decoder.decode() };
}

/** As InvokeAgent takes it: 2 to 100 letters, digits and `._:-`. */
function sessionOf(correlationId: string): string {
  return correlationId
    .replaceAll(/[^0-9a-zA-Z._:-]/g, '-')
    .slice(0, 100)
    .padEnd(2, '-');
}
