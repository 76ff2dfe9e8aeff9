/** Where a snippet's page stands. */
export function snippetPath(name: string): `/${string}` {
  return `/snippets/${name}/`;
}

/** Where the page of one of its files, or of its tests, stands. */
export function snippetFilePath(name: string, path: string, kind: 'file' | 'test' = 'file'): `/${string}` {
  return `/snippets/${name}/${kind === 'test' ? 'tests/' : ''}${path}/`;
}

/** Where a file's text stands. Its name ends in `.txt`, since many hosts take `.ts` for a video. */
export function snippetRawPath(name: string, path: string): `/${string}` {
  return `/snippets/${name}/raw/${path}.txt`;
}
