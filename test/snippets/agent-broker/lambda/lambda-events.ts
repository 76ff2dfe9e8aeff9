import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';

/** A batch as Lambda passes it on from a queue: each message's id is `message-` and its place, from 1. */
export function sqsEvent(...bodies: string[]): SQSEvent {
  return { Records: bodies.map((body, index) => record(body, `message-${index + 1}`)) };
}

function record(body: string, messageId: string): SQSRecord {
  return {
    messageId,
    receiptHandle: `receipt-of-${messageId}`,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1545082649183',
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: '1545082649185',
    },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-southeast-2:123456789012:queue',
    awsRegion: 'ap-southeast-2',
  };
}

/** What Lambda tells a function of the time that it has left. */
export function lambdaContext(remainingMs = 60_000): Context {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'function',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:ap-southeast-2:123456789012:function:function',
    memoryLimitInMB: '512',
    awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
    logGroupName: '/aws/lambda/function',
    logStreamName: '2026/09/01/[$LATEST]stream',
    getRemainingTimeInMillis: () => remainingMs,
    done() {},
    fail() {},
    succeed() {},
  };
}
