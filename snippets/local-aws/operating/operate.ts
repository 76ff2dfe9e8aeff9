import type { GeneratedBlock } from '../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../inference/generation-request.ts';
import { randomText } from '../jobs/random-text.ts';
import type { ResponderContext } from '../models/model.ts';
import type { Random } from '../random.ts';
import { contentWords } from '../responders/content-words.ts';
import { nameWords } from '../responders/name-words.ts';
import { toolResults } from '../responders/tools/tool-results.ts';
import { findOrder } from './find-order.ts';
import { nextAction } from './next-action.ts';
import { operatorMemory } from './operator-memory.ts';
import { planStep } from './plan-step.ts';
import { shellTask } from './shell-task.ts';
import type { Step } from './step.ts';

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Operates a computer by rule, in the place of a model that was trained to: looks at what the screenshots say of
 * themselves, and answers with the next action, or with a text when it is done.
 *
 * It needs the tools of computer use in the request. What another function does better, it leaves to others.
 *
 * @param request The conversation; all that the operator remembers stands there.
 * @param context The model, whose profile says how often a click misses and an order on a page is obeyed.
 * @returns The answer; nothing if this is no task for an operator.
 */
export function operate(
  request: GenerationRequest,
  { model, random }: ResponderContext,
): GeneratedBlock[] | undefined {
  const computer = request.tools.find(isComputer);
  const shell = request.tools.filter(({ name }) => name === 'bash' || name === 'str_replace_editor');
  if (request.toolChoice.type === 'tool' || (!computer && shell.length === 0)) return undefined;
  const memory = operatorMemory(request, computer?.name ?? '');
  if (fitsAnotherTool(request, memory.task)) return undefined;
  const task = shellTask(memory.task);
  if (task && shell.some(({ name }) => name === task.tool)) return atShell(request, task, random);
  if (!computer) return undefined;
  const order = memory.screen && memory.isFresh ? findOrder(memory.screen, memory.before) : undefined;
  const obeyed = order && random() < model.quality.obeysInjection;
  const step: Step = obeyed ? { type: 'click', element: order } : planStep(memory);
  if (step.type === 'say') return [{ type: 'text', text: step.text }];
  const options = { actions: actionsOf(computer), misclicks: model.quality.misclicks, random };
  const { input, words } = nextAction(step, memory.screen, options);
  return call(computer.name, input, words, random);
}

function atShell(
  request: GenerationRequest,
  { tool, input }: NonNullable<ReturnType<typeof shellTask>>,
  random: Random,
): GeneratedBlock[] {
  const results = toolResults(request);
  if (results !== undefined) return [{ type: 'text', text: `Simulated operator: ${results}` }];
  return call(tool, input, `I use ${tool}.`, random);
}

function call(name: string, input: Record<string, unknown>, words: string, random: Random): GeneratedBlock[] {
  return [
    { type: 'text', text: `Simulated operator: ${words}` },
    { type: 'toolUse', toolUseId: `tooluse_${randomText(random, idLetters, 22)}`, name, input },
  ];
}

function isComputer({ name, inputSchema }: InputTool): boolean {
  return name === 'computer' && actionsOf({ inputSchema }).includes('screenshot');
}

function actionsOf({ inputSchema }: Pick<InputTool, 'inputSchema'>): string[] {
  const { action } = (inputSchema.properties ?? {}) as { action?: { enum?: unknown } };
  return Array.isArray(action?.enum) ? action.enum.map(String) : [];
}

/** Whether the user names what a function is named after, such as the weather. */
function fitsAnotherTool({ tools }: GenerationRequest, task: string): boolean {
  const said = contentWords(task).map((word) => word.toLowerCase());
  return tools.some(({ name }) => {
    const words = nameWords(name.replace(/^.*__/, '')).filter((word) => !plainVerb.test(word));
    const isOwn = name === 'computer' || name === 'bash' || name === 'str_replace_editor';
    return !isOwn && words.length > 0 && words.every((word) => said.includes(word.toLowerCase()));
  });
}

const plainVerb = /^(?:get|set|find|list|look|search|current|latest|by|for|of|the)$/i;
