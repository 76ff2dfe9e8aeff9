/** One thing that can be chosen in a facet. */
export interface Choice {
  /** How the choice is written in an address. */
  id: string;
  label: string;
  /** The id of the choice that this one lies within, as a room lies within an area. */
  within?: string;
}

/** One respect in which sessions can be filtered. */
export interface Facet {
  /** How the facet is written in an address. */
  id: string;
  label: string;
  choices: readonly Choice[];
}

/** The facets of a list of sessions. */
export interface FacetTable {
  facets: readonly Facet[];
  /** For each facet, for each session, the positions of the choices that it has. */
  columns: readonly (readonly (readonly number[])[])[];
}
