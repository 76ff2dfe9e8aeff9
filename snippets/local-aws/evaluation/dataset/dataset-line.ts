import * as z from 'zod';

const anObject = { error: 'be an object' };
const aList = { error: 'be a list' };

/** Text that says something. */
export const filledText: z.ZodString = z.string({ error: 'be text' }).regex(/\S/, { error: 'not be empty' });

/** Text in the form of files: a list of contents, of which one is enough. */
export const textRecord = z.looseObject(
  { content: z.array(z.looseObject({ text: filledText }, anObject), aList).min(1, { error: 'hold a text' }) },
  anObject,
);

const passageRecord = z.looseObject(
  {
    content: z.looseObject({ text: z.string({ error: 'be text' }) }, anObject),
    name: z.string({ error: 'be text' }).optional(),
    metadata: z.record(z.string(), z.unknown(), anObject).optional(),
  },
  anObject,
);

/** What a search found, in the form of files. */
export const retrievedRecord = z.looseObject({ retrievalResults: z.array(passageRecord, aList) }, anObject);

const index = z.int({ error: 'be a whole number' }).min(0, { error: 'be at least 0' });

/** Which passages a part of an answer leans on, in the form of files. */
export const citationRecord = z.looseObject(
  {
    generatedResponsePart: z.looseObject(
      {
        textResponsePart: z.looseObject(
          {
            span: z.looseObject({ start: index, end: index }, anObject),
            text: z.string({ error: 'be text' }),
          },
          anObject,
        ),
      },
      anObject,
    ),
    retrievedReferences: z.array(passageRecord, aList),
  },
  anObject,
);
