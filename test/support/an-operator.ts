import type { InvocationResultMember } from '@aws-sdk/client-bedrock-agent-runtime';
import { defaultModels, defineModel, type QualityProfile } from '../../snippets/local-aws/mod.ts';
import { anAgent, invoke, weatherGroup } from './an-agent.ts';
import { type AnAgentClient, anAgentClient } from './an-agent-client.ts';
import { pngWithText } from './png-with-text.ts';
import type { ToyDesktop } from './toy-desktop.ts';

/** The models that can use a computer, with the versions of their tools. */
export const operators = {
  '20241022': 'anthropic.claude-3-5-sonnet-20241022-v2:0',
  '20250124': 'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
} as const;

/** An agent with a computer, a shell, an editor and the weather, whose model errs as told. */
export async function anOperator(
  version: keyof typeof operators = '20250124',
  quality: Partial<QualityProfile> = {},
) {
  const models = defaultModels.map((model) =>
    defineModel({ ...model, quality: { ...model.quality, ...quality } }),
  );
  const client = anAgentClient({}, { models, latency: 'none' });
  const screen = { display_width_px: '800', display_height_px: '600', display_number: '1' };
  const tools = { Computer: 'computer', Bash: 'bash', TextEditor: 'text_editor' } as const;
  const agentId = await anAgent(
    client,
    (id) => [
      ...(['Computer', 'Bash', 'TextEditor'] as const).map((kind) => ({
        agentId: id,
        agentVersion: 'DRAFT',
        actionGroupName: kind,
        parentActionGroupSignature: `ANTHROPIC.${kind}` as const,
        parentActionGroupSignatureParams: {
          type: `${tools[kind]}_${version}`,
          ...(kind === 'Computer' && screen),
        },
      })),
      weatherGroup(id),
    ],
    { foundationModel: operators[version] },
  );
  return { client, agentId };
}

/** How an agent's work on a desktop went. */
export interface Operated {
  text: string | undefined;
  turns: number;
}

/**
 * Does what an agent asks for on a desktop until it answers.
 *
 * @param refuse Says why an action is not done; nothing if it is.
 */
export async function operateOn(
  desktop: ToyDesktop,
  { client, agentId }: { client: AnAgentClient; agentId: string },
  task: string,
  refuse: (parameters: Record<string, string>) => string | undefined = () => undefined,
): Promise<Operated> {
  let { returnControl, text } = await invoke(client, { agentId, inputText: task });
  let turns = 1;
  for (; returnControl && turns < 120; turns++) {
    const results = (returnControl.invocationInputs ?? []).map(({ functionInvocationInput: input }) => {
      const parameters = Object.fromEntries(
        (input?.parameters ?? []).map((one) => [one.name ?? '', one.value ?? '']),
      );
      const refusal = refuse(parameters);
      if (refusal === undefined) desktop.do(parameters);
      const picture = { format: 'png' as const, source: { bytes: pngWithText(desktop.text()) } };
      const functionResult = {
        actionGroup: input?.actionGroup ?? '',
        function: input?.function,
        ...(refusal === undefined
          ? { responseBody: { IMAGES: { images: [picture] } } }
          : { responseState: 'REPROMPT' as const, responseBody: { TEXT: { body: refusal } } }),
      };
      return { functionResult } as InvocationResultMember;
    });
    const sessionState = {
      invocationId: returnControl.invocationId,
      returnControlInvocationResults: results,
    };
    ({ returnControl, text } = await invoke(client, { agentId, sessionState }));
  }
  return { text, turns };
}
