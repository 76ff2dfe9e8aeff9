/** What a simulated model is asked, as far as it listens: it fits what an embedded endpoint tells its responders. */
export interface SimulatedRequest {
  system: readonly string[];
  messages: readonly { role: string; content: readonly SimulatedBlock[] }[];
  tools: readonly SimulatedTool[];
}

/** A block of a message; one member is set. */
export interface SimulatedBlock {
  text?: string;
  toolUse?: { toolUseId: string; name: string; input: unknown };
  toolResult?: { toolUseId: string; status?: string; content: readonly { text?: string; json?: unknown }[] };
}

/** A tool that a model may call. */
export interface SimulatedTool {
  name: string;
  description?: string;
  inputSchema: Record<string, unknown>;
}

/** A block of an answer. */
export type SimulatedAnswer =
  | { type: 'text'; text: string }
  | { type: 'toolUse'; toolUseId: string; name: string; input: Record<string, unknown> };

/** A source of numbers of at least 0 and less than 1. */
export type Random = () => number;

/** The mind of a simulated model; nothing, if the request is not for it. */
export type SimulatedMind = (request: SimulatedRequest, random: Random) => SimulatedAnswer[] | undefined;
