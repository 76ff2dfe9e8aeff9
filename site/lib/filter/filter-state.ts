/** What a reader filters and sorts by. */
export interface FilterState {
  text: string;
  /** For each facet, the ids of the chosen choices: a session needs one of them. */
  chosen: Readonly<Record<string, readonly string[]>>;
  sort: 'time' | 'title';
}

/** Everything is shown, by time. */
export const noFilter: FilterState = { text: '', chosen: {}, sort: 'time' };
