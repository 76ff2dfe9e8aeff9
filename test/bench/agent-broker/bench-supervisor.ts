import {
  type AgentEvent,
  createSupervisor,
  handOver,
  memoryQueue,
  memoryRegistry,
  memoryStateStore,
  newEvent,
  parseTaskMessage,
} from '../../../snippets/agent-broker/mod.ts';
import { agents, instantClient, modelId, request, toolUse } from './bench-agents.ts';

const finish = { toolUseId: 'tooluse_2', name: 'finish', input: { outcome: 'complete', summary: 'Done.' } };

/** A supervisor in memory with ten agents, whose model has an agent work and then finishes. */
export function benchSupervisor() {
  const [tasks, timers] = [memoryQueue(), memoryQueue()];
  const parts = {
    modelId,
    registry: memoryRegistry(agents(10)),
    state: memoryStateStore(),
    ingress: handOver({ queue: () => tasks }),
    bus: { publish: async () => undefined },
    timers,
  };
  const opening = createSupervisor({ ...parts, client: instantClient(toolUse) });
  const ending = createSupervisor({ ...parts, client: instantClient(finish) });
  return {
    /** How many tasks wait for agents. */
    tasks: () => tasks.size,
    /** The first step of a request: an agent is asked. */
    open: (index: number) => opening.handle(request(index)),
    /** The second and last step of the request that was opened first: its agent has answered. */
    async end(): Promise<string> {
      const [message] = await tasks.receive();
      if (!message) throw new Error('No task is open.');
      await tasks.delete(message.receipt);
      return await ending.handle(completed(message.body));
    },
  };
}

function completed(body: string): AgentEvent {
  const { agent, idempotencyToken: taskToken, event: cause } = parseTaskMessage(body);
  const data = { status: 'completed', agent, taskToken, result: { booked: true } };
  return newEvent({ type: 'task.completed', source: `agent.${agent}`, cause, data });
}
