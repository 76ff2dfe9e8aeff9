/** The members of an object that have a value. */
type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out the members of an object that are undefined. */
export function withoutAbsent<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
