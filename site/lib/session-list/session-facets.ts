import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { hasRecording } from '../catalogue/has-recording.ts';
import { type OrganisationEntry, organisationIndex } from '../catalogue/organisation-index.ts';
import { timeOfDay } from '../catalogue/time-of-day.ts';
import type { FacetTable } from '../filter/facet-table.ts';
import { dayName } from '../zone/day-name.ts';
import { facetColumn, type RankedChoice } from './facet-column.ts';
import { kindChoices } from './kind-choices.ts';
import { placeChoices } from './place-choices.ts';
import { topicChoices } from './topic-choices.ts';

/** What the facets are derived from, beside the sessions. */
export interface FacetContext {
  codes: CodeMeanings;
  aliases: ReadonlyMap<string, string>;
}

/**
 * Derives all facets of a list of sessions.
 *
 * @param sessions The sessions, in the order in which the page shows them.
 * @param context What codes mean, and which spellings are one organisation.
 *
 * @example
 * ```ts
 * sessionFacets(sessions, context).facets.map(({ id }) => id); // ['kind', 'day', 'time', 'area', …]
 * ```
 */
export function sessionFacets(sessions: readonly Session[], { codes, aliases }: FacetContext): FacetTable {
  const organisations = organisationChoices(organisationIndex(sessions, aliases));
  const sources: [id: string, label: string, choicesOf: (session: Session) => RankedChoice[]][] = [
    ['kind', 'Kind', (session) => kindChoices(session, codes)],
    ['day', 'Day', dayChoices],
    ['time', 'Time of day (Pacific)', timeChoices],
    ['area', 'Place', placeChoices],
    ['org', 'Organisation or sponsor', (session) => organisations.get(session) ?? []],
    ['topic', 'Topic', topicChoices],
    ['recording', 'Recording', recordingChoices],
    ['lang', 'Language of the title', languageChoices],
  ];
  const built = sources.map(([id, label, choicesOf]) => ({ id, label, ...facetColumn(sessions, choicesOf) }));
  return {
    facets: built.map(({ id, label, choices }) => ({ id, label, choices })),
    columns: built.map(({ column }) => column),
  };
}

function dayChoices({ date }: Session): RankedChoice[] {
  return [
    date
      ? { id: date, label: dayName(date), rank: date }
      : { id: 'unknown', label: 'Day not known', rank: 'unknown' },
  ];
}

const times = {
  night: { id: 'night', label: 'Night, 00–06', rank: '0' },
  morning: { id: 'morning', label: 'Morning, 06–12', rank: '1' },
  afternoon: { id: 'afternoon', label: 'Afternoon, 12–17', rank: '2' },
  evening: { id: 'evening', label: 'Evening, 17–24', rank: '3' },
  unknown: { id: 'unknown', label: 'Time not known', rank: '4' },
} as const;

function timeChoices(session: Session): RankedChoice[] {
  return [times[timeOfDay(session)]];
}

function organisationChoices(index: OrganisationEntry[]): Map<Session, RankedChoice[]> {
  const choices = new Map<Session, RankedChoice[]>();
  for (const { name, slug, sessions } of index) {
    for (const session of sessions) {
      choices.set(session, [...(choices.get(session) ?? []), { id: slug, label: name }]);
    }
  }
  return choices;
}

function recordingChoices(session: Session): RankedChoice[] {
  return [
    hasRecording(session)
      ? { id: 'with', label: 'With a known recording', rank: '0' }
      : { id: 'without', label: 'No recording known', rank: '1' },
  ];
}

const languages = {
  en: 'English',
  ja: 'Japanese',
  ko: 'Korean',
  'zh-Hans': 'Chinese, simplified',
  'zh-Hant': 'Chinese, traditional',
} as const;

function languageChoices({ language }: Session): RankedChoice[] {
  const id = language ?? 'en';
  return [{ id, label: languages[id] }];
}
