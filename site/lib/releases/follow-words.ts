import type { FollowHow } from '../../schemas/release.ts';

/** How pages tell that one entry continues another: from the later one back, and from the earlier one ahead. */
export const followWords: Readonly<Record<FollowHow, { back: string; ahead: string }>> = {
  changes: { back: 'Changes what was said in', ahead: 'Changed in' },
  completes: { back: 'Carries out what was announced in', ahead: 'Carried out in' },
  'takes-back': { back: 'Takes back what was said in', ahead: 'Taken back in' },
  restates: { back: 'Said before in', ahead: 'Said again in' },
  postpones: { back: 'Puts off what was announced in', ahead: 'Put off in' },
};
