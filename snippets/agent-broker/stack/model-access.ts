import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** A model that a function may call. */
export interface ModelAccess {
  /** The model's id, or the inference profile's, such as `amazon.nova-lite-v1:0` or `us.amazon.nova-lite-v1:0`. */
  id: string;
  /** The regions that the inference profile leads to; leave it out for a model that is called by its own id. */
  profileRegions?: readonly string[];
}

/**
 * The ARNs that leave to call a model must name.
 *
 * An inference profile needs leave for itself and for its model in each region that it leads to.
 *
 * @param scope A construct of the stack.
 * @param model The model.
 * @returns The ARNs, none with a wildcard.
 */
export function modelArns(scope: Construct, model: ModelAccess): string[] {
  const stack = Stack.of(scope);
  const modelArn = (region: string, id: string) =>
    stack.formatArn({
      service: 'bedrock',
      region,
      account: '',
      resource: 'foundation-model',
      resourceName: id,
    });
  if (model.profileRegions === undefined) return [modelArn(stack.region, model.id)];
  const profile = stack.formatArn({
    service: 'bedrock',
    resource: 'inference-profile',
    resourceName: model.id,
  });
  // The profile's id is its model's, with the name of the geography in front.
  const id = model.id.slice(model.id.indexOf('.') + 1);
  return [profile, ...model.profileRegions.map((region) => modelArn(region, id))];
}
