import { createHash } from 'node:crypto';
import { themeScript } from './theme-script.ts';

const themeScriptHash = createHash('sha256').update(themeScript).digest('base64');

/**
 * The content security policy of every page, for Astro's `security.csp`.
 *
 * Astro adds the hashes of the scripts and styles that it bundles. Nothing is allowed that is not listed: no inline
 * handler or style attribute, no `eval`, no request that leaves the site.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: { hashes: [`sha256-${themeScriptHash}` as const] },
};
