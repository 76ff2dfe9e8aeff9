type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };

/** A prompt full of brackets must not take long. */
const mostTries = 50;

/**
 * Reads from a prompt which JSON it asks for: a JSON Schema in it, an example in it, or a list of field names.
 *
 * @param prompt The prompt.
 * @returns A JSON Schema; an object with one field `answer` if the prompt says no more than "JSON".
 */
export function requestedFields(prompt: string): Schema {
  const shapes = jsonValues(prompt.replaceAll(/[“”]/g, '"'));
  const schema = shapes.findLast(isSchema);
  if (schema) return schema;
  const example = shapes.findLast((value) => Object.keys(value).length > 0);
  if (example) return schemaOf(example);
  const fields = fieldNames(prompt);
  return objectOf(Object.fromEntries((fields.length > 0 ? fields : ['answer']).map((name) => [name, text])));
}

/** Objects and arrays that stand in a text as JSON, outermost ones only. */
function jsonValues(prompt: string): object[] {
  const values: object[] = [];
  let end = -1;
  for (const [from, to] of bracketPairs(prompt).slice(0, mostTries)) {
    const value = from > end ? parsed(prompt.slice(from, to + 1)) : undefined;
    if (value === undefined) continue;
    values.push(value);
    end = to;
  }
  return values;
}

/** Where brackets open and close; brackets within strings may deceive it, and then the parser refuses. */
function bracketPairs(prompt: string): [from: number, to: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const { 0: bracket, index } of prompt.matchAll(/[{[\]}]/g)) {
    if ('{['.includes(bracket)) open.push(index);
    else pairs.push([open.pop() ?? index, index]);
  }
  return pairs.sort(([one], [other]) => one - other);
}

function parsed(json: string): object | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isSchema(value: object): value is Schema {
  return 'properties' in value || ('type' in value && ('items' in value || value.type === 'object'));
}

function schemaOf(example: unknown): Schema {
  if (Array.isArray(example)) return { type: 'array', items: schemaOf(example[0] ?? '') };
  if (typeof example === 'object' && example !== null) {
    return objectOf(
      Object.fromEntries(Object.entries(example).map(([name, value]) => [name, schemaOf(value)])),
    );
  }
  return { type: typeof example === 'object' ? 'string' : typeof example };
}

function objectOf(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties };
}

/** From `fields: name, price and color` or `` with the keys `name` and `price` ``. */
function fieldNames(prompt: string): string[] {
  const list = /\b(?:fields?|keys?|propert(?:y|ies)|attributes?|columns?)\b:?\s*(?<names>[^.\n]+)/i.exec(
    prompt,
  );
  const names = list?.groups?.names ?? '';
  const quoted = Array.from(
    names.matchAll(/[`"'“](?<name>[\w -]+)[`"'”]/g),
    ({ groups }) => groups?.name ?? '',
  );
  const listed = names.split(/,|\band\b|;/).map((name) => name.trim());
  return (quoted.length > 0 ? quoted : listed).filter((name) => /^[A-Za-z_][\w-]{0,40}$/.test(name));
}
