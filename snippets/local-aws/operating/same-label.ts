/**
 * Whether two labels mean the same: their words are the same, or all words of one are in the other.
 *
 * Case, hyphens, marks and what stands in brackets don't count, so that "E-mail *" is "Email address".
 */
export function sameLabel(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(label: string): string[] {
  return (
    label
      .toLowerCase()
      .replace(/\([^)]*\)/g, '')
      .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
