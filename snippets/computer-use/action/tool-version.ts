/** A version of Anthropic's computer use tools: that of Claude 3.5 Sonnet v2, and that of Claude 3.7 Sonnet. */
export type ToolVersion = '20241022' | '20250124';
