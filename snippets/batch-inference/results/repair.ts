/** What had to be done to an answer before it could be used. */
export type Repair =
  /** Words or code fences stood around the JSON. */
  | 'surroundings'
  /** The JSON itself was damaged. */
  | 'syntax'
  /** A field had another name, such as `Sub-Category`. */
  | 'field names'
  /** A field was a number or a list, or something that could not be kept. */
  | 'field values'
  /** A model mended it. */
  | 'model';
