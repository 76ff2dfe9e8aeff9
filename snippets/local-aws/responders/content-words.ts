const functionWords = new Set(
  `a about after again all also am an and any are as at be because been before being between both but by can
  could did do does doing down during each every few for from further give had has have having he her here his
  how i if in into is it its json just let like make may me more most must my no nor not now of off on once
  only or other our out over own please same she should show so some such tell than that the their them then
  there these they this those through to too under until up use using very was we were what when where which
  while who why will with would write you your`.split(/\s+/),
);

/**
 * The words of a text that carry its meaning: each once, as it is written first, in the order of the text.
 *
 * @param text Any text; its language is taken to be English.
 * @returns The words, function words such as "the" left out.
 */
export function contentWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)) {
    const key = word.toLowerCase();
    if (key.length > 1 && !functionWords.has(key) && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}
