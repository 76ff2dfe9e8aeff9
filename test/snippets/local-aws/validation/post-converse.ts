import { createLocalAws, type Model, virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';

/** What a request was answered with. */
export interface Answer {
  status: number;
  error: string | null;
  message: unknown;
}

/**
 * Sends Converse a body that a client of the SDK may refuse to send.
 *
 * @param body JSON, or text that is to be none.
 * @param model How the model differs from `aModel()`.
 */
export async function postConverse(body: unknown, model: Partial<Model> = {}): Promise<Answer> {
  const aws = createLocalAws({ models: [aModel(model)], clock: virtualClock() });
  const response = await aws.fetch(
    new Request('http://localhost/model/test.parrot-v1%3A0/converse', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  const { message } = await response.json();
  return { status: response.status, error: response.headers.get('x-amzn-errortype'), message };
}

/** A user's message. */
export function user(...content: unknown[]) {
  return { role: 'user', content };
}

/** An assistant's message. */
export function assistant(...content: unknown[]) {
  return { role: 'assistant', content };
}

/** A use of the tool `weather`. */
export function toolUse(toolUseId: string) {
  return { toolUse: { toolUseId, name: 'weather', input: { city: 'Oslo' } } };
}

/** What came of a use of a tool. */
export function toolResult(toolUseId: string) {
  return { toolResult: { toolUseId, content: [{ text: 'Rain' }] } };
}

/** The tool `weather`. */
export const toolConfig = {
  tools: [{ toolSpec: { name: 'weather', inputSchema: { json: { type: 'object' } } } }],
};
