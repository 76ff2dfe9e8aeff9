import { ServiceError } from '../service-error.ts';
import type { ConverseInput } from './converse-input.ts';

/**
 * Holds the tools of Converse against the rule that a tool's input is an object.
 *
 * @param input A request of Converse.
 * @throws {ServiceError} ValidationException, naming the tool whose schema is of another type, or of none.
 */
export function checkToolConfig({ toolConfig }: Pick<ConverseInput, 'toolConfig'>): void {
  for (const [index, { toolSpec }] of (toolConfig?.tools ?? []).entries()) {
    if (!toolSpec || toolSpec.inputSchema.json?.['type'] === 'object') continue;
    throw new ServiceError(
      'ValidationException',
      `The value at toolConfig.tools.${index}.toolSpec.inputSchema.json.type must be one of the following: object.`,
    );
  }
}
