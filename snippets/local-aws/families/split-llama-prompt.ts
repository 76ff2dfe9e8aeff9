import type { GenerationRequest } from '../inference/generation-request.ts';
import { splitDeepseekPrompt } from './split-deepseek-prompt.ts';
import { type Turn, toConversation } from './to-conversation.ts';

/** Llama 3: `<|start_header_id|>user<|end_header_id|>`; Llama 4: `<|header_start|>user<|header_end|>`. */
const header = /<\|(?:start_header_id|header_start)\|>(\w+)<\|(?:end_header_id|header_end)\|>/;
const marks = /<\|(?:begin_of_text|end_of_text|eot_id|eot|eom_id|eom)\|>/g;

/** Llama 2: `<s>[INST] <<SYS>>…<</SYS>> user [/INST] assistant </s>`. */
const instruction = /\[\/?INST\]/;
const [systemStart, systemEnd] = ['<<SYS>>', '<</SYS>>'];

/** Finds the turns in a prompt that is written in a chat template of Llama 2, 3 or 4, or of the R1 distilled into it. */
export function splitLlamaPrompt(prompt: string): Pick<GenerationRequest, 'system' | 'messages'> {
  if (header.test(prompt)) return toConversation(headedTurns(prompt), prompt);
  if (instruction.test(prompt)) return toConversation(instructionTurns(prompt), prompt);
  return splitDeepseekPrompt(prompt);
}

function headedTurns(prompt: string): Turn[] {
  const [, ...parts] = prompt.replace(marks, '').split(header);
  const turns: Turn[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    turns.push({ role: roleOf(parts[index]), text: parts[index + 1] ?? '' });
  }
  return turns;
}

/** What a tool gave (`ipython`) comes to the model from outside, as the user's words do. */
function roleOf(name: string | undefined): Turn['role'] {
  return name === 'system' || name === 'assistant' ? name : 'user';
}

function instructionTurns(prompt: string): Turn[] {
  const [, ...parts] = prompt.replace(/<\/?s>/g, '').split(instruction);
  return parts.flatMap((text, index): Turn[] => {
    if (index % 2 === 1) return [{ role: 'assistant', text }];
    const [system, user] = cutSystem(text);
    return [
      { role: 'system', text: system },
      { role: 'user', text: user },
    ];
  });
}

function cutSystem(text: string): [system: string, user: string] {
  const start = text.indexOf(systemStart);
  const end = text.indexOf(systemEnd, start);
  if (start < 0 || end < 0) return ['', text];
  return [
    text.slice(start + systemStart.length, end),
    text.slice(0, start) + text.slice(end + systemEnd.length),
  ];
}
