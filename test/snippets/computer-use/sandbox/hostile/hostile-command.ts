/** What is known of the machine outside, which a command may try to reach. */
export interface OutsideFacts {
  file: string;
  processId: number;
  port: number;
}

/** A hostile command: what its result has to show, and which end, besides that nothing outside is touched. */
export interface HostileCommand {
  name: string;
  command: string | ((outside: OutsideFacts) => string);
  /** What has to be in the result's text. */
  shows: string | RegExp;
}
