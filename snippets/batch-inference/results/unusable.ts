/** Why something could not be used. */
export type UnusableReason =
  /** The record has no line in the results. */
  | 'no answer'
  /** The service or the model refused the record. */
  | 'error'
  /** A line of the results is no JSON: mostly the last one of a file that was cut off. */
  | 'unreadable line'
  /** The model's output holds no text. */
  | 'no text'
  /** A second line for a record that has its answer already. */
  | 'duplicate id'
  /** A line for a record that was never sent. */
  | 'unknown id'
  /** The answer holds no product at all. */
  | 'no products'
  /** A product whose JSON is past repair. */
  | 'broken JSON'
  /** The answer ends in the middle of this product, or before it. */
  | 'cut off'
  /** JSON without the name of a product. */
  | 'not a product'
  /** The answer leaves this product out. */
  | 'missing product'
  /** The model answered about something that it was not asked about: invented, or two products merged into one. */
  | 'unasked product'
  /** A second answer about the same product. */
  | 'repeated product'
  /** It may be about more than one of the products that were asked about. */
  | 'ambiguous product'
  /** The model that mended an answer said this, and the answer did not. */
  | 'invented value'
  /** The model that was to mend an answer could not be asked. */
  | 'mending failed';

/** Something that could not be used, and why. */
export interface Unusable {
  reason: UnusableReason;
  /** The record that it belongs to, where that is known. */
  recordId?: string;
  /** The product that has no answer because of it, as it was asked about: to be tried again. */
  name?: string;
  /** What was found instead, or its beginning. */
  found?: string;
  /** What the service said. */
  message?: string;
}
