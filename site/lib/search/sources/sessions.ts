import { type EventData, getEvent } from '../../../loaders/event.node.ts';
import type { Session } from '../../../schemas/session.ts';
import { sessionKind } from '../../catalogue/session-kind.ts';
import { sessionOrganisations } from '../../catalogue/session-organisations.ts';
import { sessionPath } from '../../catalogue/session-path.ts';
import type { SearchDocument, SearchSource } from '../search-document.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Every session, found by its title, code, speakers, organisations and topics. */
export const sessionSource: SearchSource = {
  label: 'Session',
  // Most readers look for a session; an organisation of the same name has it in a shorter title.
  boost: 1.2,
  async documents() {
    const data = await getEvent();
    return data.sessions.map((session) => sessionDocument(session, data));
  },
};

function sessionDocument(session: Session, { event, aliases }: EventData): SearchDocument {
  const { code, title, date, speakers, topic, industry, technologies, themes, tags } = session;
  const kind = sessionKind(session, event.codes);
  const detail = [code, kind.from === 'unknown' ? undefined : kind.label, date && day.format(new Date(date))];
  const keywords = [
    ...speakers.map(({ name }) => name),
    ...sessionOrganisations(session, aliases),
    topic,
    industry,
    ...technologies,
    ...themes,
    ...tags,
  ];
  const isKeynote = event.keynote.session === code;
  return {
    title,
    detail: detail.filter(Boolean).join(' · '),
    keywords: [...new Set(keywords.filter((keyword) => keyword !== undefined))],
    path: sessionPath(session),
    ...(isKeynote ? { boost: 1.25 } : {}),
  };
}
