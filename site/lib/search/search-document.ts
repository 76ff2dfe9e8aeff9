/** One thing that search can find. */
export interface SearchDocument {
  /** What it is called; counts most. */
  readonly title: string;
  /** One line that tells it from its neighbours, shown below the title: a code, a role, a date. */
  readonly detail: string;
  /**
   * What else leads to it. A keyword that is the title of another document (a speaker of a session) counts more
   * than one that is not (a topic).
   */
  readonly keywords: readonly string[];
  /** Its address from the hub's root. */
  readonly path: `/${string}`;
  /** How many times more a match of this document counts than one of another of its kind; 1 when absent. */
  readonly boost?: number;
}

/** A kind of thing that search can find, and everything of that kind. */
export interface SearchSource {
  /** The word before each result of the kind: 'Session'. */
  readonly label: string;
  /** How many times more a match of this kind counts; 1 when absent. */
  readonly boost?: number;
  readonly documents: () => Promise<readonly SearchDocument[]>;
}
