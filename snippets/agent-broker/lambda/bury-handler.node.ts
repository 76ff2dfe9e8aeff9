import { createBuryHandler } from './create-bury-handler.ts';

/** What Lambda calls: made once, when the function is started. */
export const handler = createBuryHandler(process.env);
