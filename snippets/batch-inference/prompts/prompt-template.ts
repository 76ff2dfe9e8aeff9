import type { Product } from '../product.ts';
import { inertJson } from './inert-json.ts';
import { instructions } from './instructions.ts';
import { nameList } from './name-list.ts';
import type { Prompt, PromptOptions, PromptTurn } from './prompt.ts';

const defaults: PromptOptions = {
  style: 'anthropic-messages',
  shots: 0,
  format: 'short',
  role: true,
  noMissing: true,
};

// #region prompt-template
/**
 * Makes prompts that differ in nothing but the names: everything else is written once.
 *
 * @param options How the prompt is written.
 * @param examples Products with known fields; the first `shots` of them stand in the prompt.
 * @returns A function from the names of a pack to their prompt.
 * @throws {RangeError} If more examples are asked for than there are.
 *
 * @example
 * ```ts
 * import { promptTemplate } from '@outcrop/snippets/batch-inference';
 *
 * const toPrompt = promptTemplate({ shots: 1 }, [{ product_name: 'Red shoe', color: 'red' }]);
 * console.assert(toPrompt(['Blue shoe']).turns[0]?.text.includes('"color":"red"'));
 * ```
 */
export function promptTemplate(
  options: Partial<PromptOptions> = {},
  examples: readonly Product[] = [],
): (names: readonly string[]) => Prompt {
  const settings = { ...defaults, ...options };
  const { shots } = settings;
  if (!Number.isInteger(shots) || shots < 0 || shots > examples.length) {
    throw new RangeError(
      `Cannot write a prompt as shots must be a whole number from 0 to ${examples.length}: current value is ${shots}`,
    );
  }
  const shown = examples.slice(0, shots);
  return settings.style === 'llama' ? llamaTemplate(settings, shown) : anthropicTemplate(settings, shown);
}
// #endregion prompt-template

/** Examples stand between XML tags, in the one turn of the user. */
function anthropicTemplate(
  options: PromptOptions,
  examples: readonly Product[],
): (names: readonly string[]) => Prompt {
  const { role, task, guide } = instructions(options);
  const example =
    examples.length > 0
      ? `\n\n<example>\n${nameList(namesOf(examples))}\n<answer>${answer(examples)}</answer>\n</example>`
      : '';
  const before = `${task}${example}\n\n`;
  return (names) => ({ system: role, turns: [{ role: 'user', text: before + nameList(names) }], guide });
}

/** Examples are turns of their own: a question, and the answer that the model is taken to have given. */
function llamaTemplate(
  options: PromptOptions,
  examples: readonly Product[],
): (names: readonly string[]) => Prompt {
  const { role, task, guide } = instructions(options);
  const shown: PromptTurn[] =
    examples.length > 0
      ? [
          { role: 'user', text: nameList(namesOf(examples)) },
          { role: 'assistant', text: `${guide}\n${answer(examples)}` },
        ]
      : [];
  const system = [role, task].filter((part) => part !== '').join('\n\n');
  return (names) => ({ system, turns: [...shown, { role: 'user', text: nameList(names) }], guide });
}

function namesOf(examples: readonly Product[]): string[] {
  return examples.map(({ product_name }) => product_name);
}

function answer(products: readonly Product[]): string {
  return inertJson({ products });
}
