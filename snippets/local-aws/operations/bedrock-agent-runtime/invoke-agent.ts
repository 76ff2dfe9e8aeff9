import { defaultSessionTtl } from '../../agents/describe-agent.ts';
import { encodeChunk, orchestrate } from '../../agents/invocation/orchestrate.ts';
import { readInput } from '../../agents/invocation/read-input.ts';
import { type InvokeAgentRequest, invokeAgentRequest } from '../../agents/requests/invoke-agent-request.ts';
import { agentTools } from '../../agents/tools/agent-tools.ts';
import { startStream } from '../../inference/start-stream.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';

/** AWS's words. */
const sessionEnded = "Session is terminated as 'endSession' flag is set in request.";

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html */
export const invokeAgent: Operation = {
  service: 'bedrock-agent-runtime',
  name: 'InvokeAgent',
  method: 'POST',
  path: '/agents/:agentId/agentAliases/:agentAliasId/sessions/:sessionId/text',
  status: 200,
  summary: 'Lets an agent answer, or say which actions it wants, with a trace of what really ran.',
  async handle({ aws, params, json, region, signal, startedAt }) {
    const request = parseInput(invokeAgentRequest, { ...json(), ...params });
    const { agentId, agentAliasId, sessionId } = request;
    const headers = headersOf(request);
    const { configuration, actionGroups, version } = aws.agents.resolve(agentId, agentAliasId, region);
    const key = `${agentId} ${agentAliasId} ${sessionId}`;
    const ttlMs = 1_000 * (configuration.idleSessionTTLInSeconds ?? defaultSessionTtl);
    const session = aws.agentSessions.open(key, ttlMs);
    if (request.endSession) {
      aws.agentSessions.end(key);
      return { type: 'frames', frames: onlyChunk(sessionEnded), headers };
    }
    const model = aws.models.find(configuration.foundationModel ?? '');
    const isNew = session.messages.length === 0;
    const earlier = request.sessionState?.conversationHistory?.messages ?? [];
    const run = {
      aws,
      agentId,
      agentAliasId,
      agentVersion: version,
      sessionId,
      configuration,
      model,
      tools: agentTools(actionGroups, model),
      session,
      ttlMs,
      history: isNew ? earlier : session.messages,
      input: readInput(session, request),
      attributes: request.sessionState?.promptSessionAttributes,
      isTraced: request.enableTrace ?? false,
      startedAt,
      signal,
    };
    return { type: 'frames', frames: await startStream(orchestrate(run)), headers };
  },
};

function headersOf({ sessionId, memoryId }: InvokeAgentRequest): Record<string, string> {
  return {
    'x-amzn-bedrock-agent-content-type': 'application/json',
    'x-amz-bedrock-agent-session-id': sessionId,
    ...(memoryId !== undefined && { 'x-amz-bedrock-agent-memory-id': memoryId }),
  };
}

async function* onlyChunk(text: string): AsyncGenerator<Uint8Array> {
  yield encodeChunk(text);
}
