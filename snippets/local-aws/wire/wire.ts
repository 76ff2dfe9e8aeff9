/** An SDK's type as it stands in JSON: dates as ISO 8601 text, bytes as base64, and nothing undefined. */
export type Wire<T> = T extends Date
  ? string
  : T extends Uint8Array
    ? string
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T;

/** An SDK's type as it stands in the JSON of a service without paths: dates as seconds since 1970. */
export type JsonRpc<T> = T extends Date
  ? number
  : T extends readonly (infer Item)[]
    ? JsonRpc<Item>[]
    : T extends object
      ? { [Key in keyof T]: JsonRpc<T[Key]> }
      : T;
