import type { Assessment, JudgeInputs } from './judge-metric.ts';

const markers = [
  /\b(?:lol|omg|wtf|lmao|dude|bro|gonna|wanna|gotta|kinda|sorta|dunno|yeah|nope|yep|crap|damn|hell|sucks?|awesome|cool|stuff|guys|folks|btw|tbh|imho|whatever|duh|freaking|super easy|no-brainer|piece of cake)\b/gi,
  /[!?]{2,}|!(?=\s|$)/g,
  /\p{Extended_Pictographic}|[:;]-?[)(DP](?=\s|$)/gu,
  /\b(?:\p{Lu}{2,} ){2,}\p{Lu}{2,}\b/gu,
];

/** Whether the answer is written as one would write at work: no slang, no shouting, no emoji. */
export function assessTone({ answer }: JudgeInputs): Assessment {
  if (answer.trim() === '') return { score: 0, explanation: 'There is no answer.' };
  const found = markers.flatMap((pattern) => answer.match(pattern) ?? []);
  return {
    score: 1 / (1 + found.length / 3),
    explanation:
      found.length === 0
        ? 'The tone is that of work.'
        : `Not the tone of work: ${[...new Set(found)]
            .slice(0, 5)
            .map((words) => `“${words.trim()}”`)
            .join(', ')}.`,
  };
}
