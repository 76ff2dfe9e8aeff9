import type { Candidate } from '../candidate.ts';

interface Pagefind {
  options(options: { noWorker: boolean; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { title: string } }> }[] }>;
}

/** Pagefind without its worker, which would cost one more round trip; the first result is shown once it is there. */
export const start: Candidate['start'] = async () => {
  const file = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(file);
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const first = await results[0]?.data();
    return first ? [first.meta.title] : [];
  };
};
