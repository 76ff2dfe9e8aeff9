/** A message that is to be sent. */
export interface OutgoingMessage {
  body: string;
  /** Texts beside the body. */
  attributes?: Readonly<Record<string, string>>;
  /** The message group, in a FIFO queue. */
  groupId?: string | undefined;
}

/** A message that was received, as SQS gives it. */
export interface QueueMessage {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  /** Such as `ApproximateReceiveCount`. */
  Attributes: Record<string, string>;
  MessageAttributes: Record<string, QueueMessageAttribute>;
}

/** What a message's sender put beside its body. */
export interface QueueMessageAttribute {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
}

/** How messages are to be received. */
export interface ReceiveOptions {
  /** How many at most, 1 to 10. */
  max: number;
  /** How long to wait for the first one, in seconds. */
  waitSeconds: number;
}

/** The queues that an endpoint's rules and functions work with, by their ARNs. */
export interface QueueAccess {
  /** @throws {QueueAccessError} If the queue cannot be reached, or is none. */
  send(queueArn: string, message: OutgoingMessage): Promise<void>;
  /** @throws {QueueAccessError} If the queue cannot be reached, or is none. */
  receive(queueArn: string, options: ReceiveOptions, signal: AbortSignal): Promise<QueueMessage[]>;
  /** Deletes a message that was received. */
  delete(queueArn: string, receiptHandle: string): Promise<void>;
}
