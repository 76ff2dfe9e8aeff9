import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import type { ResponderContext } from '../../models/model.ts';
import { nameWords } from '../name-words.ts';
import { fittingTools } from './fitting-tools.ts';

/**
 * The tool that a model falls for, as often as its quality profile says.
 *
 * @param request A request.
 * @param orders Orders in the request's data.
 * @param context The model and its random source.
 * @returns The tool that an order names, else one that its words fit; nothing if the model obeys none.
 */
export function obeyedTool(
  { tools, toolChoice }: GenerationRequest,
  orders: readonly string[],
  { model, random }: ResponderContext,
): InputTool | undefined {
  if (orders.length === 0 || toolChoice.type === 'tool' || random() >= model.quality.obeysInjection) return;
  const text = orders.join('\n').toLowerCase();
  const words = ` ${nameWords(text).join(' ')} `;
  const named = tools.find(({ name }) => words.includes(` ${nameWords(name).join(' ')} `));
  return named ?? fittingTools(tools, text)[0];
}
