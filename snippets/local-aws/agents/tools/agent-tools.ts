import type { ActionInvocationType } from '@aws-sdk/client-bedrock-agent-runtime';
import type { InputTool } from '../../inference/generation-request.ts';
import type { Model } from '../../models/model.ts';
import type { ActionGroup } from '../agent.ts';
import type { AgentFunction } from '../requests/action-group-request.ts';
import { computerUseTools } from './computer-use-tools.ts';
import { toolVersion } from './tool-version.ts';

/** An action of an agent, as its model knows it and as its developer does. */
export interface AgentTool {
  tool: InputTool;
  actionGroup: string;
  function: string;
  /** `question` asks the user and returns no control. */
  kind: 'computer' | 'function' | 'question';
  invocationType: ActionInvocationType;
}

/** The longest name of a tool that models take, in characters. */
const longestName = 64;

/**
 * The tools that an agent's model gets: one a function, and one a parent signature.
 *
 * @param groups The agent's action groups.
 * @param model The agent's model.
 */
export function agentTools(groups: readonly ActionGroup[], model: Model): AgentTool[] {
  return groups
    .filter(({ request }) => request.actionGroupState !== 'DISABLED')
    .flatMap((group) => toolsOf(group, model));
}

function toolsOf({ request }: ActionGroup, model: Model): AgentTool[] {
  const {
    actionGroupName,
    parentActionGroupSignature: signature,
    parentActionGroupSignatureParams,
  } = request;
  const builtIn = signature && computerUseTools[signature];
  const version = toolVersion(model);
  if (signature === 'AMAZON.UserInput') return [questionTool(actionGroupName)];
  if (!builtIn || !version)
    return (request.functionSchema?.functions ?? []).map((one) => functionTool(actionGroupName, one));
  const size = parentActionGroupSignatureParams ?? {};
  const screen = size.display_width_px
    ? ` The screen is ${size.display_width_px} x ${size.display_height_px}.`
    : '';
  const inputSchema = {
    type: 'object',
    properties: builtIn.properties(version),
    required: builtIn.required,
  };
  return [
    {
      tool: { name: builtIn.name, description: `${builtIn.description}${screen}`, inputSchema },
      actionGroup: actionGroupName,
      function: builtIn.name,
      kind: 'computer',
      invocationType: 'RESULT',
    },
  ];
}

function questionTool(actionGroup: string): AgentTool {
  const question = { type: 'string', description: 'The question, as the user is to read it.' };
  return {
    tool: {
      name: 'user__askuser',
      description: 'Asks the user for something that is missing and that no other tool can tell.',
      inputSchema: { type: 'object', properties: { question }, required: ['question'] },
    },
    actionGroup,
    function: 'askuser',
    kind: 'question',
    invocationType: 'RESULT',
  };
}

function functionTool(
  actionGroup: string,
  { name, description, parameters = {}, requireConfirmation }: AgentFunction,
): AgentTool {
  const properties = Object.entries(parameters).map(([key, { type, description: about }]) => [
    key,
    { type, ...(type === 'array' && { items: {} }), ...(about !== undefined && { description: about }) },
  ]);
  const required = Object.entries(parameters).flatMap(([key, one]) => (one.required ? key : []));
  return {
    tool: {
      name: `${actionGroup}__${name}`.slice(-longestName),
      ...(description !== undefined && { description }),
      inputSchema: { type: 'object', properties: Object.fromEntries(properties), required },
    },
    actionGroup,
    function: name,
    kind: 'function',
    invocationType: requireConfirmation === 'ENABLED' ? 'USER_CONFIRMATION_AND_RESULT' : 'RESULT',
  };
}
