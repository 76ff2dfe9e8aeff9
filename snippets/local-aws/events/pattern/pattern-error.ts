import { ServiceError } from '../../service-error.ts';

/**
 * What is wrong with an event pattern, as AWS says it; it adds the place in the text.
 *
 * @param reason In the words of AWS's own rule engine, https://github.com/aws/event-ruler.
 */
export function patternError(reason: string, options?: ErrorOptions): ServiceError {
  return new ServiceError(
    'InvalidEventPatternException',
    `Event pattern is not valid. Reason: ${reason}`,
    options,
  );
}
