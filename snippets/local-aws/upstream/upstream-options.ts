/** A server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM and the like. */
export interface UpstreamOptions {
  /** Where it is: `http://localhost:11434`, with or without `/v1`. */
  url: string;
  /** Sent as a bearer token, if the server wants one. */
  apiKey?: string;
  /** The model's name there: one for all, or one for each of Bedrock's ids. @default Bedrock's own id */
  model?: string | Readonly<Record<string, string>>;
  /** How long a whole answer may take, in milliseconds. @default 600000 */
  timeoutMs?: number;
  /** Sends the requests. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch;
}
