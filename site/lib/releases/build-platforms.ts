/** The operating systems of the table of tested builds, the one with most builds first. */
export const buildPlatforms = ['Linux', 'Windows', 'macOS'] as const;

/** An operating system of the table. */
export type BuildPlatform = (typeof buildPlatforms)[number];
