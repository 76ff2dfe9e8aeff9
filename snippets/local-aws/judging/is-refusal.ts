const refusals = [
  /\b(?:i|we)(?: am|['’]m| are|['’]re)? (?:cannot|can['’]t|can not|could not|couldn['’]t|unable to|not able to|won['’]t|will not)(?: \w+){0,2} (?:answer|assist|comply|discuss|do that|find|help|provide|say|share|tell)\b/i,
  /\bi (?:do not|don['’]t) (?:know|have (?:an answer|(?:enough )?information))\b/i,
  /\b(?:i|we) (?:am|['’]m) (?:sorry|afraid)|\bi['’]m (?:sorry|afraid)|^(?:sorry|i apologi[sz]e)\b|\bunable to (?:assist|help|answer|find|provide)\b/i,
  /\b(?:search results|documents|passages|context|sources|information provided|provided information)\b[^.]{0,40}\b(?:do not|does not|don['’]t|doesn['’]t|did not) (?:contain|answer|include|provide|say|mention|hold|have)\b/i,
  /\b(?:no|not enough|insufficient) (?:information|answer|context|data)\b[^.]{0,40}\b(?:found|available|given|provided|to answer|in the)\b/i,
];

/**
 * Tells whether a sentence refuses or fails to answer, rather than claiming something.
 *
 * @param sentence One sentence, English.
 */
export function isRefusal(sentence: string): boolean {
  return refusals.some((pattern) => pattern.test(sentence));
}
