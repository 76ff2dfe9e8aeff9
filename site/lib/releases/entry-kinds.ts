/** What an entry tells, by id: the heading that the official notes give it, and the word that our pages show. */
export const entryKinds = {
  breaking: { heading: 'Breaking Changes', label: 'Breaks' },
  deprecation: { heading: 'Deprecations', label: 'Deprecated' },
  caveat: { heading: 'Known Caveats', label: 'Caveat' },
  fix: { heading: 'Bug Fixes and Other Changes', label: 'Behaviour' },
  feature: { heading: 'Major Features and Improvements', label: 'New' },
} as const;

/** The id of a kind of entry. */
export type EntryKind = keyof typeof entryKinds;

/** Every id, the most urgent first. */
export const entryKindIds = Object.keys(entryKinds) as [EntryKind, ...EntryKind[]];
