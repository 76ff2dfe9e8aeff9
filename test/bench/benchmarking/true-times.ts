/** What a server did with a request, in milliseconds of its own clock. */
export interface TrueTimes {
  /** The number in the request's text. */
  index: number;
  receivedAt: number;
  /** When it gave the first token away to be written. */
  firstAt: number;
  /** When it gave the last one away. */
  lastAt: number;
}
