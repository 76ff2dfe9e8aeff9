/** Text as evaluation files hold it. */
export interface TextRecord {
  content: { text: string }[];
}

/** A passage as evaluation files hold it. */
export interface PassageRecord {
  name?: string;
  content: { text: string };
  metadata?: Record<string, unknown>;
}

/** What part of an answer leans on which passages, as evaluation files hold it. */
export interface CitationRecord {
  generatedResponsePart: { textResponsePart: { span: { start: number; end: number }; text: string } };
  retrievedReferences: PassageRecord[];
}

/** What was retrieved and answered, as evaluation files hold it. */
export interface OutputRecord {
  text?: string;
  modelIdentifier?: string;
  knowledgeBaseIdentifier?: string;
  /** Beside an answer. */
  retrievedPassages?: { retrievalResults: PassageRecord[] };
  /** Where there is no answer. */
  retrievedResults?: { retrievalResults: PassageRecord[] };
  citations?: CitationRecord[];
}

/** One question of a line, with its answer if the line brings one. */
export interface TurnRecord {
  prompt: TextRecord;
  referenceResponses?: TextRecord[];
  /** What `referenceResponses` was called until 20 March 2025; it is read, and never written. */
  referenceContexts?: TextRecord[];
  output?: OutputRecord;
}

/** A line of a dataset for a job that evaluates retrieval: a conversation. */
export interface ConversationRecord {
  conversationTurns: TurnRecord[];
}

/** A line of a dataset for a job that evaluates a model alone. */
export interface PromptRecord {
  prompt: string;
  referenceResponse?: string;
  category?: string;
  /** At most one: an answer that is there already. */
  modelResponses?: { response: string; modelIdentifier: string }[];
}
