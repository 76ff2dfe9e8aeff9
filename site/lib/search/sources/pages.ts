import type { SearchDocument, SearchSource } from '../search-document.ts';

const pages: readonly SearchDocument[] = [
  {
    title: 'Home',
    detail: 'What is in the hub',
    keywords: ['Outcrop', 'start'],
    path: '/',
  },
  {
    title: 'GTC 2025',
    detail: 'The event: what, where and when',
    keywords: [
      'keynote',
      'venues',
      'San Jose',
      'NVIDIA GTC',
      'GPU Technology Conference',
      'speakers to know',
    ],
    path: '/events/gtc-2025/',
  },
  {
    title: 'All sessions',
    detail: 'The catalogue of GTC 2025, with filters',
    keywords: ['catalogue', 'catalog', 'talks', 'posters', 'labs', 'panels', 'tutorials', 'workshops'],
    path: '/events/gtc-2025/sessions/',
  },
  {
    title: 'My schedule',
    detail: 'The sessions you have starred, by day',
    keywords: ['stars', 'favourites', 'agenda', 'calendar', 'overlaps', 'ics', 'export', 'share'],
    path: '/events/gtc-2025/schedule/',
  },
  {
    title: 'Speakers',
    detail: 'Everyone who spoke at GTC 2025',
    keywords: ['people', 'names'],
    path: '/events/gtc-2025/speakers/',
  },
  {
    title: 'Organisations',
    detail: 'Everyone who sent a speaker to GTC 2025 or sponsored a session',
    keywords: ['organizations', 'companies', 'universities', 'sponsors'],
    path: '/events/gtc-2025/organisations/',
  },
  {
    title: 'TensorFlow releases',
    detail: 'What each version breaks, deprecates and brings',
    keywords: ['release notes', 'changelog', 'versions', "what's new"],
    path: '/releases/',
  },
  {
    title: 'What an upgrade of TensorFlow breaks',
    detail: 'From any version to any other, with a checklist',
    keywords: ['upgrade', 'migration', 'breaking changes', 'deprecated', 'removed'],
    path: '/releases/upgrade/',
  },
  {
    title: 'Tested builds of TensorFlow',
    detail: 'Which version goes with which Python, CUDA and platform',
    keywords: ['CUDA', 'cuDNN', 'Python', 'compatibility', 'Bazel'],
    path: '/releases/builds/',
  },
  {
    title: 'Walkthroughs',
    detail: 'How to build with Amazon Bedrock',
    keywords: ['tutorials', 'guides', 'how to'],
    path: '/walkthroughs/',
  },
  {
    title: 'Millions of products, a few batch jobs',
    detail: 'Walkthrough: batch inference with Amazon Bedrock',
    keywords: [
      'batch inference',
      'GoDaddy',
      'packing',
      'CreateModelInvocationJob',
      'JSONL',
      'categorisation',
    ],
    path: '/walkthroughs/batch-inference/',
  },
  {
    title: 'Notebooks',
    detail: 'TypeScript notebooks, as they last ran',
    keywords: ['Jupyter', 'tslab', 'ipynb'],
    path: '/notebooks/',
  },
  {
    title: 'Snippets',
    detail: 'Tested modules behind the walkthroughs, to copy',
    keywords: ['code', 'modules', 'TypeScript', 'registry', 'shadcn'],
    path: '/snippets/',
  },
  {
    title: 'The local endpoint',
    detail: 'Amazon Bedrock on your laptop, in tests, in a browser tab',
    keywords: [
      'local-aws',
      'Amazon Bedrock',
      'AWS',
      'emulator',
      'mock',
      'AWS_ENDPOINT_URL',
      'fidelity',
      'S3',
      'SQS',
      'DynamoDB',
    ],
    path: '/local-aws/',
  },
];

/** The hub's own pages. A word that names one usually means it, so it stands before the sessions about that word. */
export const pageSource: SearchSource = {
  label: 'Page',
  boost: 2,
  documents: async () => pages,
};
