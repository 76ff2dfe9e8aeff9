import { type ReadSentence, type ReadText, readText } from '../reading/read-text.ts';
import { addresses } from './addresses.ts';
import { assessAbstention } from './assess-abstention.ts';
import { checkClaims } from './check-claims.ts';
import { claimsNothing } from './claims-nothing.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';
import { shareOf } from './share-of.ts';

/**
 * Whether the answer is right: by the reference; without one, by the passages; without either, whether it answers at
 * all.
 */
export function assessCorrectness(inputs: JudgeInputs): Assessment {
  const abstention = assessAbstention(inputs);
  if (abstention) return abstention;
  const said = readText(inputs.answer);
  if (claimsNothing(said)) return { score: 0, explanation: 'The answer claims nothing.' };
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

/** What a sentence costs that the reference does not speak of; one that contradicts it costs 1. */
const foreignCost = 0.15;

/**
 * What the reference says must be there; what contradicts it costs as much as a missing claim, and what it does not
 * speak of costs a little, since it may be right.
 */
function byReference({ question, answer }: JudgeInputs, reference: string): Assessment {
  const [asked, said, right] = [readText(question), readText(answer), readText(reference)];
  const found = checkClaims(right, [said], asked.keys);
  const made = checkClaims(said, [right], asked.keys);
  const wrong = made.filter(({ contradicted }) => contradicted);
  const foreign = made.filter(
    ({ contradicted, support, claim }) =>
      !contradicted && support === 0 && !elaborates(claim, right) && !answers(claim, right, asked.keys),
  );
  const worth = Math.max(1, found.length);
  const faults = [
    nameFaults(wrong, 'Against the reference', ''),
    nameFaults(found, 'Missing', ''),
    nameFaults(foreign, 'Not in the reference', ''),
  ].filter((part) => part !== '');
  return {
    score: (meanSupport(found) * worth) / (worth + wrong.length + foreign.length * foreignCost),
    explanation: faults.join(' ') || 'The answer says what the reference says.',
  };
}

/** Whether a sentence says by itself what a sentence of the reference says. */
function answers(claim: ReadSentence, right: ReadText, given: ReadonlySet<string>): boolean {
  const alone = [{ sentences: [claim], keys: claim.keys }];
  return checkClaims(right, alone, given).some(({ support }) => support > 0);
}

/** Whether a sentence says more about the same things, without a number or a name that only it has. */
function elaborates({ tokens, keys }: ReadSentence, right: ReadText): boolean {
  if (tokens.some(({ kind, key }) => kind !== 'word' && !right.keys.has(key))) return false;
  return shareOf(keys, right.keys) > 0.3;
}
