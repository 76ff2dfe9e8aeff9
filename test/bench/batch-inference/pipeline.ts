import {
  catalogue,
  joinResults,
  type ManifestEntry,
  MissingObjectError,
  type ObjectStore,
  pack,
  promptTemplate,
  readResults,
  splitFiles,
  toManifest,
  toModelInput,
  toRecords,
} from '../../../snippets/batch-inference/mod.ts';

const packed = 3;
const toPrompt = promptTemplate();

/** What a job would be given: made up as it is read, so that none of it is held. */
export function* entries(count: number): Generator<ManifestEntry> {
  let names: string[] = [];
  let index = 0;
  for (const { product } of catalogue({ count: count * packed })) {
    names.push(product.product_name);
    if (names.length < packed) continue;
    yield { recordId: `R${index++}`, names };
    names = [];
  }
}

export function modelInput(names: string[]): object {
  return toModelInput(toPrompt(names), 'anthropic-messages');
}

/** The line that a job would write for a record. */
export function outputLine({ recordId, names }: ManifestEntry): string {
  const products = names.map((product_name) => ({ product_name, ...attributes }));
  const content = [{ type: 'text', text: JSON.stringify({ products }) }];
  return `${JSON.stringify({ recordId, modelInput: modelInput(names), modelOutput: { content } })}\n`;
}

const attributes = {
  ...{ brand: 'Northfold', color: 'Blue', material: 'Cotton', price: '$25-$50', category: 'Clothing' },
  ...{ sub_category: 'Shirts', product_line: 'Harbor', gender: 'Unisex', season: 'Summer' },
  year_of_first_sale: '2019',
};

/** Takes files and keeps nothing of them. */
const nowhere: ObjectStore = {
  async read(key) {
    throw new MissingObjectError(key);
  },
  async write(_, body) {
    for await (const _chunk of body);
  },
  async *list() {},
};

/** Names to files. */
export async function build(names: Iterable<string>): Promise<void> {
  await splitFiles(toRecords(toManifest(pack(names, packed)), modelInput), nowhere);
}

/** Files of results to products. */
export async function parse(
  manifest: Iterable<ManifestEntry>,
  chunks: Iterable<Uint8Array>,
): Promise<number> {
  let products = 0;
  for await (const outcome of joinResults(manifest, readResults(chunks))) products += outcome.products.length;
  return products;
}
