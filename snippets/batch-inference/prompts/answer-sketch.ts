import { productFields } from '../product.ts';

/** The form of an answer, sketched: shorter than its JSON Schema, and enough for most models. */
export function answerSketch(): string {
  return `{"products": [{${productFields.map((field) => `"${field}": "..."`).join(', ')}}, ...]}`;
}
