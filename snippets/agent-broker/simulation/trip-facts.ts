import * as z from 'zod';

/** What can be read of a trip, by the names that agents' inputs have. */
export type TripFacts = Record<string, string | number>;

const numerals: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * Reads what a text says of a trip, in the words of such requests; it knows no others.
 *
 * @param text A request, or a reply.
 */
export function tripFacts(text: string): TripFacts {
  const facts: TripFacts = {};
  const take = (name: string, found: string | undefined) => {
    if (found !== undefined) facts[name] = found;
  };
  const takeCount = (name: string, found: string | undefined) => {
    const value = found === undefined ? undefined : (numerals[found.toLowerCase()] ?? Number(found));
    if (value !== undefined && value >= 1) facts[name] = value;
  };
  take('origin', /\bfrom (\p{Lu}\p{L}+)/u.exec(text)?.[1]);
  take('destination', /\bto (\p{Lu}\p{L}+)/u.exec(text)?.[1]);
  take('when', /\b(?:during|in) (the (?:first|second|third|last) week of \p{Lu}\p{L}+)/u.exec(text)?.[1]);
  take('departureDate', /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0]);
  take('rooms', /\b(?:one|two|three|\d) (?:single|double|twin) rooms?\b/i.exec(text)?.[0]);
  takeCount('nights', /\b(\w+)[ -]nights?\b/i.exec(text)?.[1]);
  takeCount('people', /\bfor (\w+) (?:people|persons|adults|travellers)\b/i.exec(text)?.[1]);
  return facts;
}

/** Names of fields that mean the same. */
const aliases: Record<string, string> = {
  city: 'destination',
  travellers: 'people',
  guests: 'people',
};

const schemaShape = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

/**
 * Fills the input of a tool with what is known of a trip.
 *
 * @param inputSchema The JSON Schema of the input.
 * @param facts What is known.
 * @returns The input; nothing, if something that it must have is not known.
 */
export function fillInput(
  inputSchema: Record<string, unknown>,
  facts: TripFacts,
): Record<string, string | number> | undefined {
  const { properties, required } = schemaShape.parse(inputSchema);
  const input: Record<string, string | number> = {};
  for (const name of Object.keys(properties)) {
    const value = facts[name] ?? facts[aliases[name] ?? name];
    if (value !== undefined) input[name] = value;
  }
  return required.every((name) => name in input) ? input : undefined;
}
