/** A message that is to be sent. */
export interface NewMessage {
  /** Its text. */
  body: string;
  /** Milliseconds for which nobody gets it, 15 minutes at most. @default 0 */
  delayMs?: number;
}

/** A message that was received and is hidden from others for a while. */
export interface ReceivedMessage {
  id: string;
  body: string;
  /** What deletes it or hides it for longer; another each time that it is received. */
  receipt: string;
  /** How often it was received, this time included. */
  receiveCount: number;
}

/** How messages are received. */
export interface ReceiveOptions {
  /** How many at most, 10 or fewer. @default 1 */
  max?: number;
  /** How long to wait where there are none, in milliseconds, 20 seconds at most. @default 0 */
  waitMs?: number;
  /** How long nobody else gets them, in milliseconds. @default the queue's own time */
  visibilityMs?: number;
  /** Ends the wait. */
  signal?: AbortSignal;
}

/** A queue that gives each message at least once, in any order: SQS, or memory. */
export interface MessageQueue {
  /**
   * Sends messages.
   *
   * @throws {SendError} If some were not taken; it names them, and the others were.
   */
  send(messages: readonly NewMessage[]): Promise<void>;
  /** Receives messages, and hides them for a while; those that aren't deleted in that time are given again. */
  receive(options?: ReceiveOptions): Promise<ReceivedMessage[]>;
  /** Deletes a message that was received; one that is gone already changes nothing. */
  delete(receipt: string): Promise<void>;
  /** Hides a message that was received for so many milliseconds from now; 0 gives it back. */
  hide(receipt: string, visibilityMs: number): Promise<void>;
}
