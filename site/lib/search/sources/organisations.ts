import { getEvent } from '../../../loaders/event.node.ts';
import { organisationIndex } from '../../catalogue/organisation-index.ts';
import type { SearchSource } from '../search-document.ts';

/** Every organisation under its shown name, found by its other spellings too. */
export const organisationSource: SearchSource = {
  label: 'Organisation',
  async documents() {
    const { sessions, aliases } = await getEvent();
    return organisationIndex(sessions, aliases).map(({ name, slug, roles }) => ({
      title: name,
      detail: roles.includes('sponsor') ? 'Sponsor' : '',
      keywords: [...aliases].filter(([, shown]) => shown === name).map(([spelling]) => spelling),
      path: `/events/gtc-2025/organisations/${slug}/`,
    }));
  },
};
