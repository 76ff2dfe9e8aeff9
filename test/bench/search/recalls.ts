import MiniSearch from 'minisearch';
import type { IndexReader } from '../../../site/lib/search/index-reader.ts';
import { search } from '../../../site/lib/search/search.ts';
import { type Recall, recall } from '../../site/lib/search/recall.ts';
import type { Measurement } from '../benchmark.ts';
import { flatDocuments } from './candidate-files.ts';
import { miniSearchOptions } from './candidates/minisearch-options.ts';
import { groupsOf } from './published-index.ts';

/**
 * Measures how often a session is found by two words of its title, by the hub and by MiniSearch.
 *
 * @param reader The hub's index.
 */
export function recalls(reader: IndexReader): Measurement[] {
  const { index } = reader;
  const miniSearch = new MiniSearch(miniSearchOptions);
  miniSearch.addAll(flatDocuments(groupsOf(reader)));
  const hub = recall(index, (text) => search(index, text).hits.map(({ document }) => document), 2025, 200);
  const peer = recall(index, (text) => miniSearch.search(text).map(({ id }) => id), 2025, 200);
  const row = (what: string, figure: keyof Recall): Measurement => ({
    what: `session among the first 10 for two words of its title, ${what}`,
    value: hub[figure] / 2,
    unit: '%',
    peer: `MiniSearch ${peer[figure] / 2} %`,
  });
  return [row('as they are', 'asTyped'), row('one with a slip', 'withSlips')];
}
