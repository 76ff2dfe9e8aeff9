import { getEvent } from '../../../loaders/event.node.ts';
import { speakerIndex } from '../../catalogue/speaker-index.ts';
import type { SearchSource } from '../search-document.ts';

/** Every name of a speaker, with the role that a source gives it. */
export const speakerSource: SearchSource = {
  label: 'Speaker',
  // With one word of two matched, a name stands before the sessions that mention it.
  boost: 1.1,
  async documents() {
    const { sessions } = await getEvent();
    return speakerIndex(sessions).map(({ name, slug, roles }) => ({
      title: name,
      detail: [roles[0]?.role, roles[0]?.organisation].filter(Boolean).join(', '),
      keywords: [],
      path: `/events/gtc-2025/speakers/${slug}/`,
    }));
  },
};
