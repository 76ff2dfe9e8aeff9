import type { Code } from 'aws-cdk-lib/aws-lambda';

/** The handlers, as their files in `lambda/` are called. */
export const handlerNames = ['broker', 'supervisor', 'worker', 'bury'] as const;

/** One of the handlers. */
export type HandlerName = (typeof handlerNames)[number];

/** The bundle of each handler, with `index.handler` in it. */
export type HandlerCode = Readonly<Record<HandlerName, Code>>;
