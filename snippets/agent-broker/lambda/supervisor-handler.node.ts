import { createSupervisorHandler } from './create-supervisor-handler.ts';

/** What Lambda calls: made once, when the function is started. */
export const handler = createSupervisorHandler(process.env);
