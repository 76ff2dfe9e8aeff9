import { createWorkerHandler } from './create-worker-handler.ts';

/** What Lambda calls: made once, when the function is started. */
export const handler = createWorkerHandler(process.env);
