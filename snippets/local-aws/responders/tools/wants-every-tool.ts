const every = [
  /\b(?:call|use|choose|invoke|pick|select)\b[^.\n]{0,60}\b(?:every|all|each)\b[^.\n]{0,40}\b(?:tools?|agents?|functions?)\b/i,
  /\b(?:every|all|each)\b (?:of )?(?:the )?(?:\w+ ){0,3}(?:tools?|agents?|functions?) (?:that|which|whose)\b/i,
];

const negated = /\b(?:not|never|don['’]t)\b[^.\n]{0,20}$/i;

/**
 * Reads from a prompt whether all tools that fit are to be called, such as "Call every tool that fits the event".
 *
 * @param instructions The prompt.
 */
export function wantsEveryTool(instructions: string): boolean {
  return every.some((pattern) => {
    const found = pattern.exec(instructions);
    return found !== null && !negated.test(instructions.slice(Math.max(0, found.index - 30), found.index));
  });
}
