import { readdir, readFile } from 'node:fs/promises';

/** How the loader reads an event's folder; tests give their own. */
export interface EventReader {
  /** The names of the files in a folder, none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** A file's text. */
  read(file: string): Promise<string>;
}

/** Reads the files of this machine. */
export const diskReader: EventReader = {
  list: (folder) => readdir(folder).catch(() => []),
  read: (file) => readFile(file, 'utf8'),
};
