import { createBrokerHandler } from './create-broker-handler.ts';

/** What Lambda calls: made once, when the function is started. */
export const handler = createBrokerHandler(process.env);
