/** A way to search the hub, as the bench's own page loads it. */
export interface Candidate {
  /**
   * Becomes able to search.
   *
   * @param data The answer to the candidate's data, asked for at the same moment as its script.
   * @returns A function that gives the titles of a query's results, best first.
   */
  start(data: Response | undefined): Promise<(query: string) => Promise<string[]> | string[]>;
}
