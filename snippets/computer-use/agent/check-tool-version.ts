import type { ToolVersion } from '../action/tool-version.ts';
import { toolVersion } from './tool-version.ts';

/**
 * Holds a version of the tools against a model.
 *
 * @param model The model's id, its inference profile's, or an ARN.
 * @param asked The version that is wanted; the model's unless told.
 * @returns The version.
 * @throws {RangeError} If the model can't use a computer, or was trained with another version.
 */
export function checkToolVersion(model: string, asked?: ToolVersion): ToolVersion {
  const version = toolVersion(model);
  if (asked === undefined || asked === version) return version;
  throw new RangeError(
    `Cannot give ${model} its tools as their version must be ${version}: current value is ${asked}`,
  );
}
