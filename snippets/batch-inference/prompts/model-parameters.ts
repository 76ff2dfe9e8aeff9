/** What a model is asked for besides the prompt, under one name for all families. */
export interface ModelParameters {
  /** The bound on output tokens; a packed answer needs about 100 for each product. @default 2048 */
  maxTokens?: number;
  /** 0 for the likeliest answer. @default 0.1 */
  temperature?: number;
  /** Left out by default: some models take only one of temperature and this. */
  topP?: number;
}

export const defaultParameters = { maxTokens: 2048, temperature: 0.1 };
