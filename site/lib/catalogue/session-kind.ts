import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { slug } from './slug.ts';
import { splitCode } from './split-code.ts';

/** What kind of session one is. */
export interface SessionKind {
  id: string;
  label: string;
  /** Whether a source states it, its code's prefix says it, or nobody does. */
  from: 'catalogue' | 'code' | 'unknown';
}

/**
 * What kind of session one is: its type where a source gives one, else what the prefix of its code means.
 *
 * @param session The session.
 * @param codes The meanings of the prefixes, `codes` of event.yaml.
 * @returns Its kind; sessions of one kind have one id, wherever it is known from.
 *
 * @example
 * ```ts
 * sessionKind({ ...session, type: 'Sponsored Talk' }, event.codes);
 * // { id: 'sponsored-talk', label: 'Sponsored talk', from: 'catalogue' }
 * ```
 */
export function sessionKind(session: Session, codes: CodeMeanings): SessionKind {
  if (session.type) {
    const label = session.type.charAt(0) + session.type.slice(1).toLowerCase();
    return { id: slug(label), label, from: 'catalogue' };
  }
  const meaning = codes[splitCode(session.code).prefix];
  if (meaning) return { id: slug(meaning.kind), label: meaning.kind, from: 'code' };
  return { id: 'unknown', label: 'Kind not known', from: 'unknown' };
}
