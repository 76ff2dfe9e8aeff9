import * as z from 'zod';
import type { ActionResult } from './action-result.ts';

const wireResult = z.strictObject({
  ok: z.boolean(),
  text: z.string().exactOptional(),
  screenshot: z
    .strictObject({
      format: z.enum(['png', 'jpeg']),
      bytes: z.base64(),
      width: z.int().min(1),
      height: z.int().min(1),
    })
    .exactOptional(),
});

/** A result as it travels: bytes in base64. */
export type WireResult = z.infer<typeof wireResult>;

/** Makes a result fit for JSON. */
export function toWire({ screenshot, ...rest }: ActionResult): WireResult {
  return { ...rest, ...(screenshot && { screenshot: { ...screenshot, bytes: base64(screenshot.bytes) } }) };
}

/**
 * Reads a result that has travelled.
 *
 * @throws {z.ZodError} If it is none.
 */
export function fromWire(value: unknown): ActionResult {
  const { screenshot, ...rest } = wireResult.parse(value);
  if (!screenshot) return rest;
  const bytes = Uint8Array.from(atob(screenshot.bytes), (one) => one.charCodeAt(0));
  return { ...rest, screenshot: { ...screenshot, bytes } };
}

/** In parts: one call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
