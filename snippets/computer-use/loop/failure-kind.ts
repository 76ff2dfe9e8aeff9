import { LostAnswerError } from './lost-answer-error.ts';

/** The service is busy, or not there for a moment: it has not begun with the turn, or can begin anew. */
const passing: readonly string[] = [
  'BadGatewayException',
  'ConflictException',
  'DependencyFailedException',
  'InternalServerException',
  'ModelNotReadyException',
  'ServiceUnavailableException',
  'ThrottlingException',
];

/**
 * Tells what to do about an invocation that failed.
 *
 * @returns `lost`, if the agent may have gone on all the same; `passing`, if it is worth trying again; otherwise
 * `final`.
 */
export function failureKind(error: unknown): 'final' | 'lost' | 'passing' {
  if (error instanceof LostAnswerError) return 'lost';
  if (!(error instanceof Error)) return 'final';
  if (passing.includes(error.name)) return 'passing';
  const { $metadata, $fault } = error as { $metadata?: { httpStatusCode?: number }; $fault?: unknown };
  if ($fault !== undefined) return 'final';
  // An answer that began well and broke off has a status too, but no fault of the service.
  const status = $metadata?.httpStatusCode;
  if (status !== undefined) return status < 300 ? 'lost' : 'final';
  // A network's error has a code, a browser's is a TypeError.
  return 'code' in error || error instanceof TypeError || error.name === 'TimeoutError' ? 'lost' : 'final';
}
