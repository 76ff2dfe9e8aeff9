/** Why a file can't be had. */
export class FileError extends Error {
  override name = 'FileError';
}

/** What a path leads to. */
export type Found =
  | { kind: 'file'; text: string }
  /** Its entries to two levels, folders with a slash at the end; `cut` if there are more. */
  | { kind: 'folder'; entries: string[]; cut: boolean }
  | { kind: 'nothing' };

/** The files that the editor edits. */
export interface Files {
  /** @throws {FileError} If it is something else, too large, or no UTF-8. */
  look(path: string, signal?: AbortSignal): Promise<Found>;
  /**
   * Writes a file and the folders above it.
   *
   * @throws {FileError} If it can't be written.
   */
  write(path: string, text: string, signal?: AbortSignal): Promise<void>;
  /** @throws {FileError} If it can't be deleted. */
  remove(path: string, signal?: AbortSignal): Promise<void>;
}
