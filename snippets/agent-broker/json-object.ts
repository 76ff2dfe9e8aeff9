/** What can be written as JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** An object that can be written as JSON. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}
