type Schema = Record<string, unknown>;

/** Longer than any chain of references that does not go in a circle. */
const mostSteps = 8;

/**
 * Follows a schema to what it stands for: the first of `anyOf` and `oneOf`, and `$ref` within the root schema.
 *
 * @param schema The schema.
 * @param root Where its references begin.
 * @returns What it stands for; an empty schema where references go in a circle.
 */
export function resolveSchema(schema: Schema, root: Schema): Schema {
  let current = schema;
  for (let step = 0; step < mostSteps; step++) {
    const options = current.anyOf ?? current.oneOf;
    if (Array.isArray(options)) current = asSchema(options[0]);
    else if (typeof current.$ref === 'string') current = referred(current.$ref, root);
    else return current;
  }
  return {};
}

function referred(reference: string, root: Schema): Schema {
  const steps = reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '');
  return asSchema(steps.reduce<unknown>((value, step) => asSchema(value)[step], root));
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}
