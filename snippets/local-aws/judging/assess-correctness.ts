import { readText } from '../reading/read-text.ts';
import { addresses } from './addresses.ts';
import { checkClaims } from './check-claims.ts';
import { isRefusal } from './is-refusal.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';

/**
 * Whether the answer is right: by the reference; without one, by the passages; without either, whether it answers at
 * all.
 */
export function assessCorrectness(inputs: JudgeInputs): Assessment {
  const said = readText(inputs.answer);
  if (said.sentences.every(({ text, tokens }) => tokens.length === 0 || isRefusal(text))) {
    return { score: 0, explanation: 'The answer claims nothing.' };
  }
  if (inputs.reference !== undefined) return byReference(inputs, inputs.reference);
  if (inputs.passages.length > 0) {
    const verdicts = checkClaims(said, inputs.passages.map(readText));
    return {
      score: meanSupport(verdicts),
      explanation: nameFaults(
        verdicts,
        'Not in the passages',
        'Nothing in the passages speaks against the answer.',
      ),
    };
  }
  return {
    score: addresses(readText(inputs.question), inputs.question, said.sentences),
    explanation: 'There is nothing to check the answer by but the question.',
  };
}

/**
 * What the reference says must be there; what it contradicts costs as much as a missing claim, and what neither it nor
 * the question speaks of costs half of that.
 */
function byReference({ question, answer }: JudgeInputs, reference: string): Assessment {
  const [asked, said, right] = [readText(question), readText(answer), readText(reference)];
  const found = checkClaims(right, [said], asked.keys);
  const made = checkClaims(said, [right], asked.keys);
  const wrong = made.filter(({ contradicted }) => contradicted);
  const foreign = made.filter(
    ({ contradicted, support, claim }) => !contradicted && support === 0 && !helps(claim.keys, right.keys),
  );
  const worth = Math.max(1, found.length);
  const score = (meanSupport(found) * worth) / (worth + wrong.length + foreign.length / 2);
  return {
    score,
    explanation:
      [
        nameFaults(wrong, 'Against the reference', ''),
        nameFaults(found, 'Missing', ''),
        nameFaults(foreign, 'Not in the reference', ''),
      ]
        .filter((part) => part !== '')
        .join(' ') || 'The answer says what the reference says.',
  };
}

/** Whether a sentence speaks of the same things, though it may say more about them. */
function helps(keys: ReadonlySet<string>, reference: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of keys) if (reference.has(key)) shared++;
  return shared >= 2 || shared / keys.size > 0.3;
}
