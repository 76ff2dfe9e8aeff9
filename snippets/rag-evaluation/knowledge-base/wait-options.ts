import type { CallOptions } from '../calls/retry.ts';

/** How something is waited for. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds between two looks. @default 5_000 */
  everyMs?: number;
}
