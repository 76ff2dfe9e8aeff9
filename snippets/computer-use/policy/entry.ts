/** What a record has under a name that comes from elsewhere; nothing for what only its prototype has. */
export function entry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
