import * as z from 'zod';

/** A union's members, of which a value has one. */
export type UnionOf<Members extends z.ZodRawShape> = Partial<z.output<z.ZodObject<Members>>>;

/**
 * A structure of which exactly one member may be set, as in the unions of AWS's service models.
 *
 * @param name The union's name there.
 * @param members Its members.
 * @returns The schema; what it gives has the member that is set, and no other key.
 */
export function unionOf<Members extends z.ZodRawShape>(
  name: string,
  members: Members,
): z.ZodType<UnionOf<Members>> {
  const keys = Object.keys(members).join(', ');
  return z
    .object(Object.fromEntries(Object.entries(members).map(([key, member]) => [key, z.nullish(member)])))
    .transform((value, context) => {
      const set = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
      if (set.length !== 1) {
        const rule = set.length === 0 ? 'must set one' : 'must set only one';
        context.addIssue({
          code: 'custom',
          message: `The ${name} object at {path} ${rule} of the following keys: ${keys}.`,
        });
      }
      return Object.fromEntries(set) as UnionOf<Members>;
    });
}
