/** The ways of seeing a page in which it must be accessible: narrow and wide, light and dark. */
export const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;
