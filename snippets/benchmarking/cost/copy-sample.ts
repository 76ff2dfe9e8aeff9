/** How many copies of an imported model were active in a minute. */
export interface CopySample {
  /** When the minute began, in milliseconds since 1970. */
  at: number;
  copies: number;
}
