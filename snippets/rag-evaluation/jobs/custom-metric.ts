/** A metric of your own. */
export interface CustomMetric {
  name: string;
  /**
   * What the judge is told, at most 5,000 characters. Its placeholders are filled by the service: `{{prompt}}`,
   * `{{prediction}}`, `{{ground_truth}}`, `{{context}}`, `{{chat_history}}`.
   */
  instructions: string;
  /** What the judge may choose from, and what it is worth: at most 10, numbers or texts. */
  ratings?: readonly { definition: string; value: number | string }[];
}
