/** What the tool `bash` can do: run a command in the session that is there, or begin a new one. */
export type BashAction = { command: string } | { restart: true };
