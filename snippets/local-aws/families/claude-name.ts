import type { Model } from '../models/model.ts';

/** A model's name as Anthropic has it: `claude-3-haiku-20240307` for `anthropic.claude-3-haiku-20240307-v1:0`. */
export function claudeName({ id }: Pick<Model, 'id'>): string {
  return id.replace(/^anthropic\./, '').replace(/-v\d+(?::\d+)?$/, '');
}
