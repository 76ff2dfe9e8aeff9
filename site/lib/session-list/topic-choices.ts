import type { Session } from '../../schemas/session.ts';
import { slug } from '../catalogue/slug.ts';
import type { RankedChoice } from './facet-column.ts';

/**
 * The topics that a session is found by: the catalogue's wide one, and the narrow one within that.
 *
 * @param session The session.
 *
 * @example
 * ```ts
 * topicChoices({ ...session, topic: 'Robotics - Robot Perception' }).map(({ label }) => label);
 * // ['Robotics', 'Robot Perception']
 * ```
 */
export function topicChoices({ topic }: Pick<Session, 'topic'>): RankedChoice[] {
  if (!topic) return [{ id: 'unknown', label: 'Topic not known', rank: 'unknown' }];
  const [wide = topic, ...narrow] = topic.split(' - ');
  const outer = { id: slug(wide), label: wide };
  if (narrow.length === 0) return [outer];
  return [outer, { id: slug(topic), label: narrow.join(' - '), within: outer.id }];
}
