import { parseDocument, visit } from 'yaml';
import type { RepositoryFile } from './read-repository.ts';

/**
 * Finds the actions that a workflow does not pin by a full commit hash, with the version in a comment beside it.
 *
 * A tag can be moved to other code after we have read it; a hash can not.
 *
 * @param files The repository's files.
 * @returns One line for each such action.
 */
export function unpinnedActions(files: RepositoryFile[]): string[] {
  return files.filter(({ path }) => /^\.github\/.*\.ya?ml$/.test(path)).flatMap(unpinnedIn);
}

function unpinnedIn({ path, text }: RepositoryFile): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Pair(_key, { key, value }) {
      if (String(key) !== 'uses') return;
      const { comment } = value as { comment?: string | null };
      const pinned = /^[\w./-]+@[0-9a-f]{40}$/.test(String(value)) && /^ v\d/.test(comment ?? '');
      if (!pinned && !String(value).startsWith('./')) found.push(`${path} uses ${value}`);
    },
  });
  return found;
}
