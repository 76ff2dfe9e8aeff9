/** What a function is told beside its event, as far as Lambda's context goes here. */
export interface FunctionContext {
  callbackWaitsForEmptyEventLoop: boolean;
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  awsRequestId: string;
  logGroupName: string;
  logStreamName: string;
  /** Milliseconds. */
  getRemainingTimeInMillis(): number;
  done(): void;
  fail(): void;
  succeed(): void;
}

/** A handler as one writes it for Lambda in TypeScript: it gets an event and a context, and returns or throws. */
export type FunctionHandler = (event: never, context: FunctionContext, callback: () => void) => unknown;
