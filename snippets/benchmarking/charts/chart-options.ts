/** How a chart is drawn. */
export interface ChartOptions {
  /** Makes the elements: that of the page, or in Node one of linkedom's `parseHTML('<html></html>')`. */
  document: Document;
  /** Pixels; text is readable on a phone when it is no more than its width. @default 360 */
  width?: number;
  /** Stands above the chart, and is its name for those who can not see it. @default told by the data */
  title?: string;
}
