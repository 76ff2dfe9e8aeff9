import * as z from 'zod';
import { type S3Location, s3Uri } from '../jobs/s3-location.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { ObjectStoreError } from '../objects/object-store-error.ts';
import { ImportFailure } from './import-failure.ts';

/** The `model_type` of the architectures that Custom Model Import takes. */
const architectures: readonly string[] = [
  'gpt_bigcode',
  'gpt_oss',
  'llama',
  'mistral',
  'mixtral',
  'mllama',
  'qwen2',
  'qwen2_5_vl',
  'qwen2_vl',
  'qwen3',
  't5',
];

const schema = z.object({
  model_type: z.string(),
  max_position_embeddings: z.int().min(1).optional(),
});

/** What is read of a model before its weights. */
export interface ModelConfig {
  /** Such as `llama`. */
  architecture: string;
  /** Tokens; nothing if the file doesn't say. */
  contextTokens: number | undefined;
}

/**
 * Reads the `config.json` of a model, in the form of Hugging Face.
 *
 * @param folder Where the model is.
 * @throws {ImportFailure} If there is none, or the architecture is not supported.
 */
export async function readModelConfig(
  objects: ObjectStore,
  { bucket, key }: S3Location,
  signal: AbortSignal,
): Promise<ModelConfig> {
  const file = { bucket, key: `${key.replace(/\/?$/, key === '' ? '' : '/')}config.json` };
  const config = schema.safeParse(await readJson(objects, file, signal));
  if (!config.success) {
    throw new ImportFailure(`Cannot import a model as ${s3Uri(file)} must name its model_type`, {
      cause: config.error,
    });
  }
  const { model_type: architecture, max_position_embeddings: contextTokens } = config.data;
  if (architectures.includes(architecture)) return { architecture, contextTokens };
  throw new ImportFailure(
    `Amazon Bedrock does not support the architecture (${architecture}) of the model that you are importing. Try again with one of the following supported architectures: [${architectures.join(', ')}].`,
  );
}

async function readJson(objects: ObjectStore, file: S3Location, signal: AbortSignal): Promise<unknown> {
  try {
    return await new Response(await objects.read(file.bucket, file.key, signal)).json();
  } catch (cause) {
    if (cause instanceof ObjectStoreError || cause instanceof SyntaxError) {
      throw new ImportFailure(
        `Cannot import a model as ${s3Uri(file)} must be there, as JSON: ${cause.message}`,
        {
          cause,
        },
      );
    }
    throw cause;
  }
}
