import type { PageFacts } from './page-facts.ts';

const needed = ["default-src 'none'", "base-uri 'none'", "form-action 'self'"];
const forbidden = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'http:', 'https:', 'blob:'];

/**
 * Finds what makes the content security policy of a page weaker than the hub's.
 *
 * @param page The page.
 * @returns One line for each defect.
 */
export function policyDefects({ path, meta, inlineCode, policyFirst }: PageFacts): string[] {
  const policy = meta.get('content-security-policy');
  if (policy === undefined) return [`${path} has no content security policy`];
  const directives = policy.split(';').map((directive) => directive.trim());
  const words = new Set(directives.flatMap((directive) => directive.split(/\s+/)));
  return [
    ...needed.filter((one) => !directives.includes(one)).map((one) => `${path} lacks ${one}`),
    ...forbidden.filter((one) => words.has(one)).map((one) => `${path} allows ${one}`),
    ...inlineCode.map((one) => `${path} has ${one}`),
    ...(policyFirst ? [] : [`${path} states its policy after a script or style`]),
  ];
}
