import type { Product } from '../product.ts';
import { readNameList } from '../prompts/read-name-list.ts';
import type { PublishedModel } from '../published.ts';
import type { Random } from '../random.ts';
import { damage } from './damage.ts';
import { describeProduct } from './describe-product.ts';
import { mishaps } from './mishaps.ts';
import { publishedQuality, type TestSet } from './published-quality.ts';

/** What a simulated model is asked, as far as it listens. */
export interface SimulatedRequest {
  messages: readonly { role: string; content: readonly { text?: string | undefined }[] }[];
}

/** How a simulated model answers. */
export interface ResponderOptions {
  model: PublishedModel;
  /** Whose figures it is calibrated to. @default 5_000 */
  testSet?: TestSet;
}

/** Shares of answers that are damaged and of told attributes that are misread. Guesses of ours: neither is published. */
const guessed: Record<PublishedModel, { damaged: number; misread: number }> = {
  'meta.llama2-13b-chat-v1': { damaged: 0.2, misread: 0.12 },
  'meta.llama2-70b-chat-v1': { damaged: 0.1, misread: 0.06 },
  'anthropic.claude-instant-v1': { damaged: 0.04, misread: 0.05 },
  'anthropic.claude-v2': { damaged: 0.03, misread: 0.03 },
};

// #region product-responder
/**
 * Makes the mind of a simulated model: it reads the names in a prompt and describes the products, by their names alone,
 * as well and as badly as was published of the model.
 *
 * @param options Which model, and which experiment.
 * @returns A responder for a model of an embedded endpoint.
 */
export function productResponder({ model, testSet = 5_000 }: ResponderOptions) {
  const { damaged, misread } = guessed[model];
  return function respond({ messages }: SimulatedRequest, { random }: { random: Random }): string {
    const text = messages.flatMap(({ content }) => content.map((block) => block.text ?? '')).join('\n');
    const names = readNameList(text);
    const hasExamples = text.indexOf('<names>\n') !== text.lastIndexOf('<names>\n');
    const quality = publishedQuality({ model, hasExamples, packed: names.length, testSet });
    const { cut, leftOut, altered, missing } = mishaps(quality, names.length);
    const products = names
      .filter(() => random() >= leftOut)
      .map((name) => describeProduct(name, { missing, misread }, random))
      .map((product) => (random() < altered ? withOtherSpelling(product) : product));
    if (random() < cut) return cutWithin(products, random);
    return random() < damaged ? damage(products, random) : JSON.stringify({ products });
  };
}
// #endregion product-responder

/** As models tidy names up: the same name to a reader, and another one to a computer. */
function withOtherSpelling(product: Product): Product {
  const name = product.product_name;
  const tidy = name
    .replaceAll(/[,()#-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { ...product, product_name: tidy === name || tidy === '' ? `${name}.` : tidy };
}

/** Ends in the midst of a product, as at the bound on tokens. */
function cutWithin(products: readonly Product[], random: Random): string {
  const whole = Math.floor(random() * products.length);
  const before = JSON.stringify({ products: products.slice(0, whole) }).slice(0, -2);
  const last = JSON.stringify(products[whole] ?? {});
  return `${before}${whole > 0 ? ',' : ''}${last.slice(0, Math.ceil(last.length * (0.3 + random() * 0.6)))}`;
}
