/** What every server of these benchmarks is asked, by a model that all of them know. */
export const benchPrompt = {
  modelId: 'amazon.nova-lite-v1:0',
  body: JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'What is an outcrop?' }] }] }),
} as const;
