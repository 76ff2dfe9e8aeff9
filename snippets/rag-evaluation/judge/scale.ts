/** A label that a judge can choose. */
export interface Label {
  /** Copied by the judge, letter by letter. */
  text: string;
  /** When it is the right one. */
  meaning: string;
}

/** What a judge chooses from. */
export interface Scale {
  /** At least two, the lowest score first; scores are spread evenly from 0 to 1. */
  labels: readonly Label[];
  /** What to choose where the metric has nothing to look at. */
  notApplicable?: Label;
}
