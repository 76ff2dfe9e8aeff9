import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Sets the headers that keep a page to itself: scripts, styles, pictures and connections of its own origin alone, no
 * frames around it, no inline script.
 *
 * @param images Where else pictures may come from, such as `data:`.
 */
export function pageHeaders(images: readonly string[] = []): MiddlewareHandler {
  const self = ["'self'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: self,
      imgSrc: [...self, ...images],
      connectSrc: self,
      formAction: self,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // With `no-referrer`, Chromium sends the origin `null` with forms, and nothing could be told from that.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });
}
