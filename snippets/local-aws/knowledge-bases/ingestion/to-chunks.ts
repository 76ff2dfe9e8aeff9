import { randomText } from '../../jobs/random-text.ts';
import { seededRandom } from '../../random.ts';
import { chunkText, type TextChunk } from '../chunking/chunk-text.ts';
import type { DataSource } from '../knowledge-base.ts';
import type { MetadataValue } from '../retrieved-passage.ts';
import type { Chunk } from '../search/chunk.ts';
import type { Embed, EmbedOptions } from '../search/embed.ts';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A document to be cut and embedded. */
export interface DocumentToIndex {
  text: string;
  uri: string;
  metadata: Readonly<Record<string, MetadataValue>>;
}

/** Cuts a document as its data source wants it, and embeds the pieces. */
export async function toChunks(
  { text, uri, metadata }: DocumentToIndex,
  { id, request }: DataSource,
  embed: Embed,
  options: EmbedOptions,
): Promise<Chunk[]> {
  const pieces = chunkText(text, request.vectorIngestionConfiguration?.chunkingConfiguration);
  const vectors =
    pieces.length === 0
      ? []
      : await embed(
          pieces.map((piece) => piece.text),
          options,
        );
  if (vectors.length !== pieces.length) {
    throw new RangeError(
      `Cannot index ${uri} as there must be a vector for each of ${pieces.length} texts: current value is ${vectors.length}`,
    );
  }
  return pieces.map((piece, number) => {
    const own = idOf(id, uri, 'chunk', number);
    const passage = passageOf(piece, own, (parent) => idOf(id, uri, 'parent', parent));
    return { id: own, text: piece.text, vector: vectors[number] ?? [], passage, uri, metadata };
  });
}

function passageOf(
  { text, parent }: TextChunk,
  id: string,
  idOfParent: (number: number) => string,
): Chunk['passage'] {
  return parent ? { id: idOfParent(parent.number), text: parent.text } : { id, text };
}

/** In the form that ids have where OpenSearch keeps the chunks. */
function idOf(...parts: readonly (string | number)[]): string {
  return `1%3A0%3A${randomText(seededRandom(...parts), idCharacters, 20)}`;
}
