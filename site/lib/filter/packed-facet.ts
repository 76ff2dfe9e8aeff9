/** A choice: its label; its id, empty where the label tells it; the id that it lies within. */
export type PackedChoice = string | [label: string, id: string] | [label: string, id: string, within: string];

/** A facet and its column, written short. */
export type PackedFacet = [id: string, label: string, choices: PackedChoice[], column: string];
