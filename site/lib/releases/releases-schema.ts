import { z } from 'astro/zod';
import { publishedReleases } from '../../schemas/published-releases.ts';

/** The formats that the JSON Schema vocabulary of 2020-12 defines, of those that the file uses. */
const knownFormats = new Set<string | undefined>(['date', 'uri']);

/**
 * The JSON Schema of `releases.json`, made from the schema that the hub checks its own data with.
 *
 * @param address The full address that the schema is published at.
 * @returns A schema of the draft 2020-12.
 */
export function releasesSchema(address: string): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(publishedReleases, {
    override: ({ jsonSchema }) => {
      if (!knownFormats.has(jsonSchema.format)) delete jsonSchema.format;
    },
  });
  return { $id: address, ...schema };
}
