import {
  InvokeAgentCommand,
  type ResponseStream,
  type TracePart,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { abortBy } from '../abort-by.ts';
import type { AgentTurn, TurnInput } from './agent-turn.ts';
import { LostAnswerError } from './lost-answer-error.ts';
import type { TokenUsage } from './task-bounds.ts';
import type { TaskRun } from './task-run.ts';
import { untilAborted } from './until-aborted.ts';

// #region invoke-agent
/**
 * Invokes an agent once, and reads its answer to the end.
 *
 * @throws {LostAnswerError} If the stream broke off: then the agent may have gone on, or not.
 * @throws {Error} What Bedrock says, also within the stream; the signal's reason.
 */
export async function invokeAgent(
  { options: { client, agentId, agentAliasId }, sessionId, signal, usage }: TaskRun,
  input: TurnInput,
): Promise<AgentTurn> {
  const command = new InvokeAgentCommand({ agentId, agentAliasId, sessionId, enableTrace: true, ...input });
  const { completion } = await untilAborted(client.send(command, abortBy(signal)), signal);
  return untilAborted(readAnswer(completion ?? [], usage), signal);
}
// #endregion invoke-agent

type Events = AsyncIterable<ResponseStream> | Iterable<ResponseStream>;

async function readAnswer(events: Events, usage: TokenUsage): Promise<AgentTurn> {
  const decoder = new TextDecoder();
  const turn: AgentTurn = { text: '', returnControl: undefined };
  try {
    for await (const event of events) {
      if (event.chunk?.bytes) turn.text += decoder.decode(event.chunk.bytes, { stream: true });
      if (event.returnControl) turn.returnControl = event.returnControl;
      if (event.trace) addUsage(usage, event.trace);
    }
  } catch (error) {
    // An exception of the service has a name of its own; all else is a connection that broke.
    if (error instanceof Error && '$fault' in error) throw error;
    throw new LostAnswerError('Cannot read the agent’s answer as it must come to its end: it broke off', {
      cause: error,
    });
  }
  if (turn.text !== '' || turn.returnControl) return turn;
  throw new LostAnswerError('Cannot read the agent’s answer as it must say something: it is empty');
}

/** A turn may ask the model several times, in several steps. */
function addUsage(usage: TokenUsage, { trace }: TracePart): void {
  const steps = [
    trace?.orchestrationTrace,
    trace?.preProcessingTrace,
    trace?.postProcessingTrace,
    trace?.routingClassifierTrace,
  ];
  for (const step of steps) {
    const used = step?.modelInvocationOutput?.metadata?.usage;
    usage.inputTokens += used?.inputTokens ?? 0;
    usage.outputTokens += used?.outputTokens ?? 0;
  }
}
