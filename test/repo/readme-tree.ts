import type { RepositoryFile } from './read-repository.ts';

/**
 * The folders that the README's tree lists: each line of the first code block under "The tree" that names a folder.
 *
 * @param readme The README's text.
 * @returns Their paths, sorted; a folder inside another is indented by two spaces.
 * @throws {Error} If the README has no such block.
 */
export function readmeTree(readme: string): string[] {
  const block = /^## The tree\n.*?^```\w*\n(?<lines>.*?)^```/ms.exec(readme)?.groups?.lines;
  if (block === undefined)
    throw new Error('Cannot read the tree as README.md must have a code block under "The tree"');
  let parent = '';
  const folders = block.split('\n').flatMap((line) => {
    const [, indent, name] = /^( *)([\w.-]+)\//.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === '') parent = name;
    return indent === '' ? [name] : [`${parent}/${name}`];
  });
  return folders.sort();
}

/**
 * The folders of the repository, two levels deep, without hidden ones.
 *
 * @param files The repository's files.
 * @returns Their paths, sorted.
 */
export function realTree(files: RepositoryFile[]): string[] {
  const folders = files.flatMap(({ path }) => {
    const [first, second] = path.split('/').slice(0, -1);
    if (first === undefined || first.startsWith('.')) return [];
    return second === undefined ? [first] : [first, `${first}/${second}`];
  });
  return [...new Set(folders)].sort();
}
