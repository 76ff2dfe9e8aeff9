import type { InvokeAgentCommandInput } from '@aws-sdk/client-bedrock-agent-runtime';
import { type ComputerAgentOptions, runTask, type TaskOptions } from '../../snippets/computer-use/mod.ts';
import type { FaultRule, GeneratedBlock, Responder } from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';
import { agentMaker } from './agent-maker.ts';
import { briskClock } from './brisk-clock.ts';
import { recordingEnvironment } from './recording-environment.ts';

/** What a scripted model says in one turn: an answer, or the tools that it calls with their input. */
export type ScriptedTurn = string | [name: string, input: object][];

/** A model that says one thing after the other, and the last one for ever. */
export function scripted(...turns: ScriptedTurn[]): Responder {
  return ({ messages }) => {
    const said = messages.filter(({ role }) => role === 'assistant').length;
    const turn = turns[Math.min(said, turns.length - 1)] ?? '';
    if (typeof turn === 'string') return turn;
    return turn.map(
      ([name, input], index): GeneratedBlock => ({
        type: 'toolUse',
        toolUseId: `t${said}-${index}`,
        name,
        input,
      }),
    );
  };
}

/** An agent whose model follows a script, an environment that records, and what runs a task with them. */
export async function aTask(respond: Responder, changes: Partial<ComputerAgentOptions> = {}) {
  const model = aModel({ id: 'anthropic.claude-3-7-sonnet-20250219-v1:0', respond });
  const { aws, agentRuntimeClient: client, create } = agentMaker({ models: [model] });
  const agent = await create({ foundationModel: model.id, ...changes });
  const told: InvokeAgentCommandInput[] = [];
  client.middlewareStack.add(
    (next) => (call) => {
      told.push(call.input as InvokeAgentCommandInput);
      return next(call);
    },
    { step: 'initialize' },
  );
  const environment = recordingEnvironment();
  return {
    aws,
    client,
    environment,
    /** What the agent was told, call by call. */
    told,
    fail: (...faults: FaultRule[]) => aws.faults.set(faults),
    /** The results that the agent was told, call by call. */
    results: () =>
      told.flatMap(({ sessionState }) =>
        (sessionState?.returnControlInvocationResults ?? []).map(({ functionResult }) => functionResult),
      ),
    run: (options: Partial<TaskOptions> = {}) =>
      runTask({
        ...{ client, environment, task: 'Do it.', ...agent },
        policy: () => ({ verdict: 'allow' }),
        approver: async () => 'approved',
        clock: briskClock(),
        ...options,
      }),
  };
}
