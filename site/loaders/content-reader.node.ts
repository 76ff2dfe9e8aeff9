import { readdir, readFile } from 'node:fs/promises';

/** How loaders read folders of content; tests give their own. */
export interface ContentReader {
  /** The names of the files in a folder, none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** A file's text. */
  read(file: string): Promise<string>;
}

/** Reads the files of this machine. */
export const diskReader: ContentReader = {
  list: (folder) => readdir(folder).catch(() => []),
  read: (file) => readFile(file, 'utf8'),
};
