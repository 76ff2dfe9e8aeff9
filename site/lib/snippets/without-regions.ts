/** A file as people copy it: without the marks that name its regions for pages. */
export function withoutRegions(text: string): string {
  return text.replaceAll(/^[ \t]*\/\/ #(?:end)?region\b.*\n/gm, '');
}
