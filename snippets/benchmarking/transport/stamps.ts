/**
 * When a request was written and when bytes arrived, in milliseconds of `performance.now()`, where a request handler knows
 * it better than whoever gets them from it. The keys are the SDK's request, and the bytes.
 */
export const stamps: WeakMap<object, number> = new WeakMap();
