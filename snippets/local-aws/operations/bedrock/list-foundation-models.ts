import type { ListFoundationModelsResponse } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import { describeFoundationModel } from '../../models/describe-foundation-model.ts';
import { isFoundationModel } from '../../models/names-foundation-model.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const filters = z.object({
  byProvider: z
    .string()
    .regex(/^[A-Za-z0-9- ]{1,63}$/)
    .optional(),
  byCustomizationType: z.enum(['FINE_TUNING', 'CONTINUED_PRE_TRAINING', 'DISTILLATION']).optional(),
  byOutputModality: z.enum(['TEXT', 'IMAGE', 'EMBEDDING']).optional(),
  byInferenceType: z.enum(['ON_DEMAND', 'PROVISIONED']).optional(),
});

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html */
export const listFoundationModels: Operation = {
  service: 'bedrock',
  name: 'ListFoundationModels',
  method: 'GET',
  path: '/foundation-models',
  status: 200,
  summary: 'Lists the models, by provider, output, customization and inference type.',
  handle({ aws, query, region }) {
    const by = parseInput(filters, Object.fromEntries(query));
    const summaries = aws.models
      .list()
      .filter(isFoundationModel)
      .map((model) => describeFoundationModel(model, region));
    const modelSummaries = summaries.filter(
      (model) =>
        fits(by.byProvider?.toLowerCase(), [model.providerName?.toLowerCase()]) &&
        fits(by.byCustomizationType, model.customizationsSupported) &&
        fits(by.byOutputModality, model.outputModalities) &&
        fits(by.byInferenceType, model.inferenceTypesSupported),
    );
    return { type: 'json', value: { modelSummaries } satisfies Wire<ListFoundationModelsResponse> };
  },
};

function fits(wanted: string | undefined, offered: readonly unknown[] = []): boolean {
  return wanted === undefined || offered.includes(wanted);
}
