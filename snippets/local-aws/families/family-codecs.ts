import type { ModelFamily } from '../models/model.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { anthropicText } from './anthropic-text.ts';
import { deepseek } from './deepseek.ts';
import type { FamilyCodec } from './family-codec.ts';
import { llama } from './llama.ts';
import { nova } from './nova.ts';
import { titanText } from './titan-text.ts';

/** The bodies of every family; one more family is one file and one line. */
export const familyCodecs: Readonly<Record<ModelFamily, FamilyCodec>> = {
  'anthropic-messages': anthropicMessages,
  'anthropic-text': anthropicText,
  deepseek,
  llama,
  nova,
  'titan-text': titanText,
};
