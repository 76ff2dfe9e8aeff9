import { slug } from '../catalogue/slug.ts';

const code = /^[A-Z]+\d{4,}[a-z]?\b/;

/**
 * The end of a document's path as it usually is, so that the index need not carry it.
 *
 * @param title The document's title.
 * @param detail Its line of detail; when that begins with a session's code, the path ends in the code.
 * @returns The path's last part, with the closing slash.
 *
 * @example
 * ```ts
 * guessPath('Jensen Huang', 'NVIDIA'); // 'jensen-huang/'
 * guessPath('GTC 2025 Keynote', 'S72484 · Keynote'); // 's72484/'
 * ```
 */
export function guessPath(title: string, detail: string): string {
  return `${code.exec(detail)?.[0].toLowerCase() ?? slug(title)}/`;
}
