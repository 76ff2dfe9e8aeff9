/**
 * Writes a question in the chat template of DeepSeek-R1. It ends in an open `<think>`, without which the model sometimes
 * does not reason.
 *
 * @see https://github.com/deepseek-ai/DeepSeek-R1#usage-recommendations
 */
export function deepseekPrompt(question: string): string {
  return `<｜begin▁of▁sentence｜><｜User｜>${question}<｜Assistant｜><think>\n`;
}
