import { z } from 'astro/zod';
import { publishedCatalogue } from '../../schemas/published-catalogue.ts';

/** The formats that the JSON Schema vocabulary of 2020-12 defines, of those that the catalogue uses. */
const knownFormats = new Set<string | undefined>(['date', 'date-time', 'uri']);

/**
 * The JSON Schema of `sessions.json`, made from the schema that the hub checks its own data with.
 *
 * Formats of our own are left to the pattern beside them: strict validators refuse a format that they do not know.
 *
 * @param address The full address that the schema is published at.
 * @returns A schema of the draft 2020-12.
 *
 * @example
 * ```ts
 * sessionsSchema('https://hub.example/sessions.schema.json')['$id']; // 'https://hub.example/sessions.schema.json'
 * ```
 */
export function sessionsSchema(address: string): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(publishedCatalogue, {
    override: ({ jsonSchema }) => {
      if (!knownFormats.has(jsonSchema.format)) delete jsonSchema.format;
    },
  });
  return { $id: address, ...schema };
}
