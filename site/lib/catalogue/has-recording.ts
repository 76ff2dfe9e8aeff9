import type { Session } from '../../schemas/session.ts';

/**
 * Whether a session can be watched: a link to its recording or to a video of it is known.
 *
 * @param session The session.
 * @returns Whether there is such a link. Slides alone do not count.
 *
 * @example
 * ```ts
 * hasRecording({ ...session, video: { url: 'https://www.youtube.com/watch?v=x', source: 'public-link' } }); // true
 * ```
 */
export function hasRecording({ recording, video }: Session): boolean {
  return recording !== undefined || video !== undefined;
}
