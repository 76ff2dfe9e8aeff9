/** The entries of the header, in reading order. */
export const navigation = [
  { label: 'GTC 2025', path: '/events/gtc-2025/' },
  { label: 'Sessions', path: '/events/gtc-2025/sessions/' },
  { label: 'My schedule', path: '/events/gtc-2025/schedule/' },
  { label: 'TensorFlow', path: '/releases/' },
  { label: 'Walkthroughs', path: '/walkthroughs/' },
  { label: 'Snippets', path: '/snippets/' },
  { label: 'Local endpoint', path: '/local-aws/' },
] as const;
