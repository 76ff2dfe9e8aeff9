import type {
  InvocationInput,
  Metadata,
  OrchestrationTrace,
  TracePart,
} from '@aws-sdk/client-bedrock-agent-runtime';
import type { Generation } from '../../inference/generation.ts';
import type { GenerationRequest, InputBlock } from '../../inference/generation-request.ts';
import { encodeEvent } from '../../wire/encode-event.ts';
import type { Wire } from '../../wire/wire.ts';
import type { AgentRun } from './agent-run.ts';
import type { ReturnedInput } from './returned-input.ts';

/** One step of a trace, without what all steps say. */
export type TraceStep = Wire<OrchestrationTrace>;

/** Encodes a step that has just been taken. */
export function encodeTrace(run: AgentRun, orchestrationTrace: TraceStep): Uint8Array {
  const part = {
    sessionId: run.sessionId,
    agentId: run.agentId,
    agentAliasId: run.agentAliasId,
    agentVersion: run.agentVersion,
    eventTime: new Date(run.aws.clock.now()).toISOString(),
    trace: { orchestrationTrace },
  };
  return encodeEvent('trace', part satisfies Wire<TracePart>);
}

/** The model is asked. */
export function modelInputStep(traceId: string, request: GenerationRequest): TraceStep {
  const { model, system, messages, temperature, maxTokens, stopSequences } = request;
  return {
    modelInvocationInput: {
      traceId,
      type: 'ORCHESTRATION',
      text: JSON.stringify({ system: system.join('\n'), messages }, withoutBytes),
      foundationModel: model.id,
      inferenceConfiguration: { temperature, maximumLength: maxTokens, stopSequences },
    },
  } as TraceStep;
}

/** The model has answered. */
export function modelOutputStep(
  traceId: string,
  generation: Generation,
  metadata: Wire<Metadata>,
): TraceStep {
  const reasoning = textOf(generation, 'reasoning');
  const content = generation.blocks.filter(({ type }) => type !== 'reasoning');
  return {
    modelInvocationOutput: {
      traceId,
      rawResponse: { content: JSON.stringify({ stopReason: generation.stop, content }) },
      metadata: { ...metadata, usage: generation.usage },
      ...(reasoning !== '' && { reasoningContent: { reasoningText: { text: reasoning } } }),
    },
  } as TraceStep;
}

/** Why the model does what it does, in its own words. */
export function rationaleStep(traceId: string, text: string): TraceStep {
  return { rationale: { traceId, text } } as TraceStep;
}

/** An action is handed to the developer. */
export function invocationStep(traceId: string, invocationId: string, input: ReturnedInput): TraceStep {
  const invocationInput: Wire<InvocationInput> = {
    traceId,
    invocationType: 'ACTION_GROUP',
    actionGroupInvocationInput: {
      actionGroupName: input.actionGroup,
      function: input.function,
      parameters: input.parameters,
      executionType: 'RETURN_CONTROL',
      invocationId,
    },
  };
  return { invocationInput } as TraceStep;
}

/** The result of an action has come. */
export function resultStep(traceId: string, { toolResult }: InputBlock): TraceStep {
  const text = toolResult?.content.map((part) => part.text ?? JSON.stringify(part, withoutBytes)).join('\n');
  return {
    observation: { traceId, type: 'ACTION_GROUP', actionGroupInvocationOutput: { text } },
  } as TraceStep;
}

/** The model called a tool as nobody could execute it, and is told so. */
export function repromptStep(traceId: string, text: string): TraceStep {
  return {
    observation: { traceId, type: 'REPROMPT', repromptResponse: { source: 'PARSER', text } },
  } as TraceStep;
}

/** The agent is done, or asks its user. */
export function finalStep(traceId: string, type: 'ASK_USER' | 'FINISH', text: string): TraceStep {
  return { observation: { traceId, type, finalResponse: { text } } } as TraceStep;
}

/** The texts of an answer, of one kind. */
export function textOf({ blocks }: Generation, type: 'reasoning' | 'text'): string {
  return blocks.flatMap((block) => (block.type === type ? block.text : [])).join('');
}

/** A picture would make a trace a hundred times as long. */
function withoutBytes(key: string, value: unknown): unknown {
  return key === 'bytes' && typeof value === 'string' ? `<${value.length} characters of base64>` : value;
}
