import type { PayloadPart, ReturnControlPayload } from '@aws-sdk/client-bedrock-agent-runtime';
import type { GeneratedBlock } from '../../inference/generation.ts';
import type { InputBlock, InputMessage } from '../../inference/generation-request.ts';
import { randomText } from '../../jobs/random-text.ts';
import { randomUuid } from '../../jobs/random-uuid.ts';
import { seededRandom } from '../../random.ts';
import { ServiceError } from '../../service-error.ts';
import { encodeEvent } from '../../wire/encode-event.ts';
import type { Wire } from '../../wire/wire.ts';
import type { AgentRun } from './agent-run.ts';
import type { PendingCall } from './agent-sessions.ts';
import {
  encodeTrace,
  finalStep,
  invocationStep,
  modelInputStep,
  modelOutputStep,
  rationaleStep,
  repromptStep,
  resultStep,
  type TraceStep,
  textOf,
} from './agent-trace.ts';
import { agentRequest, askModel, toMessage } from './ask-model.ts';
import { returnedInput } from './returned-input.ts';

/** How often in a row a model is told that it called no tool of its agent. */
const mostReprompts = 3;
/** AWS's bound on the actions of one `returnControl`. */
const mostInputs = 5;

type ToolUse = Extract<GeneratedBlock, { type: 'toolUse' }>;

/**
 * Lets an agent work: asks its model, and ends with its answer or with the actions that it wants.
 *
 * The session knows of the turn once it has come to that end, and so one that fails can be tried again.
 *
 * @returns Frames: steps of the trace as they are taken, then a `chunk` or a `returnControl`.
 * @throws {ServiceError} In the terms of the runtime of agents.
 */
export async function* orchestrate(run: AgentRun): AsyncGenerator<Uint8Array> {
  const release = () => {
    run.session.isBusy = false;
  };
  run.session.isBusy = true;
  run.signal.addEventListener('abort', release, { once: true });
  try {
    yield* work(run);
  } finally {
    run.signal.removeEventListener('abort', release);
    release();
  }
}

async function* work(run: AgentRun): AsyncGenerator<Uint8Array> {
  const random = seededRandom(
    run.aws.seed,
    run.agentId,
    run.sessionId,
    JSON.stringify([run.history.length, run.startedAt]),
  );
  const traceRoot = randomText(random, '0123456789abcdef', 12);
  const messages: InputMessage[] = [...run.history, { role: 'user', content: run.input }];
  let step = 0;
  for (const block of run.input)
    if (block.toolResult) yield* traced(run, resultStep(`${traceRoot}-${step}`, block));
  for (; step <= mostReprompts; step++) {
    const traceId = `${traceRoot}-${step}`;
    const request = agentRequest(run, messages);
    const started = run.aws.clock.now();
    yield* traced(run, modelInputStep(traceId, request));
    const generation = await askModel(run, request);
    const metadata = timesOf(started, run.aws.clock.now());
    yield* traced(run, modelOutputStep(traceId, generation, metadata));
    messages.push(toMessage(generation));
    const uses = generation.blocks.filter((block) => block.type === 'toolUse');
    const text = textOf(generation, 'text');
    const rationale = textOf(generation, 'reasoning') || text;
    if (uses.length > 0 && rationale !== '') yield* traced(run, rationaleStep(traceId, rationale));
    const { calls, settled } = sortCalls(run, uses);
    if (calls.length > 0 || uses.length === 0) {
      const invocationId = randomUuid(random);
      run.session.messages = messages;
      run.session.pending = calls.length > 0 ? { invocationId, calls, settled } : undefined;
      run.session.expiresAt = run.aws.clock.now() + run.ttlMs;
      yield* ending(run, traceId, text, uses);
      return;
    }
    for (const { toolResult } of settled)
      yield* traced(run, repromptStep(traceId, toolResult?.content[0]?.text ?? ''));
    messages.push({ role: 'user', content: settled });
  }
  throw new ServiceError('DependencyFailedException', 'Max iterations exceeded', {
    fields: { resourceName: run.model.id },
  });
}

/** Tells the calls that somebody has to answer from those that are answered at once. */
function sortCalls(
  { tools }: AgentRun,
  uses: readonly ToolUse[],
): { calls: PendingCall[]; settled: InputBlock[] } {
  const known = uses.flatMap(({ toolUseId, name }): PendingCall[] => {
    const tool = tools.find((one) => one.tool.name === name);
    return tool ? [{ toolUseId, tool }] : [];
  });
  const questions = known.filter(({ tool }) => tool.kind === 'question').slice(0, 1);
  const calls = questions.length > 0 ? questions : known.slice(0, mostInputs);
  const settled = uses
    .filter(({ toolUseId }) => !calls.some((call) => call.toolUseId === toolUseId))
    .map(({ toolUseId, name }): InputBlock => {
      const isKnown = known.some((call) => call.toolUseId === toolUseId);
      const text = isKnown
        ? `The tool ${name} was not run: call it again after the others.`
        : `There is no tool ${name}: call one of the tools that there are, or answer.`;
      return { toolResult: { toolUseId, status: 'error', content: [{ text }] } };
    });
  return { calls, settled };
}

async function* ending(
  run: AgentRun,
  traceId: string,
  text: string,
  uses: readonly ToolUse[],
): AsyncGenerator<Uint8Array> {
  const { pending } = run.session;
  const inputOf = (toolUseId: string) => uses.find((use) => use.toolUseId === toolUseId)?.input;
  const [first] = pending?.calls ?? [];
  if (!pending || first?.tool.kind === 'question') {
    const said = first ? questionOf(inputOf(first.toolUseId), text) : text;
    yield* traced(run, finalStep(traceId, first ? 'ASK_USER' : 'FINISH', said));
    yield encodeChunk(said);
    return;
  }
  const inputs = pending.calls.map(({ toolUseId, tool }) =>
    returnedInput(tool, inputOf(toolUseId), run.agentId),
  );
  for (const input of inputs) yield* traced(run, invocationStep(traceId, pending.invocationId, input));
  const payload = {
    invocationId: pending.invocationId,
    invocationInputs: inputs.map((functionInvocationInput) => ({ functionInvocationInput })),
  };
  yield encodeEvent('returnControl', payload as Wire<ReturnControlPayload>);
}

/** The only chunk of an answer. */
export function encodeChunk(text: string): Uint8Array {
  return encodeEvent('chunk', { bytes: toBase64(text) } satisfies Wire<PayloadPart>);
}

function* traced(run: AgentRun, step: TraceStep): Generator<Uint8Array> {
  if (run.isTraced) yield encodeTrace(run, step);
}

function questionOf(input: unknown, text: string): string {
  const { question } = (input ?? {}) as { question?: unknown };
  return typeof question === 'string' && question !== '' ? question : text;
}

function timesOf(start: number, end: number) {
  return {
    startTime: new Date(start).toISOString(),
    endTime: new Date(end).toISOString(),
    totalTimeMs: Math.round(end - start),
  };
}

function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
