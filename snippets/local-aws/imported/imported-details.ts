import type { CopyBehaviour } from './copy-behaviour.ts';

/** What an imported model has, and one of Bedrock's own has not. */
export interface ImportedDetails {
  /** The `model_type` in its `config.json`, such as `llama`. */
  architecture: string;
  /** The custom model units that one copy takes: what it costs goes by them. */
  unitsPerCopy: number;
  /** Where its copies differ from `defaultCopyBehaviour`. */
  copies?: Partial<CopyBehaviour>;
}
