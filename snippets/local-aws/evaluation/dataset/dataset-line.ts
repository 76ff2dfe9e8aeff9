import * as z from 'zod';

/** Text that says something. */
export const filledText: z.ZodString = z.string({ error: 'be text' }).regex(/\S/, { error: 'not be empty' });

const texts = like([{ text: '…' }], 'a list');

/** Text in the form of files: a list of contents, of which one is enough. */
export const textRecord = z.looseObject(
  { content: z.array(z.looseObject({ text: filledText }, like({ text: '…' })), texts).min(1, texts) },
  like({ content: [{ text: '…' }] }),
);

const passageRecord = z.looseObject(
  {
    content: z.looseObject({ text: z.string({ error: 'be text' }) }, like({ text: '…' })),
    name: z.string({ error: 'be text' }).optional(),
    metadata: z.record(z.string(), z.unknown(), { error: 'be an object' }).optional(),
  },
  like({ content: { text: '…' } }),
);
const passages = z.array(passageRecord, like([{ content: { text: '…' } }], 'a list'));

/** What says that a member must hold passages. */
export const passagesError: { error: string } = like({ retrievalResults: [{ content: { text: '…' } }] });

/** What a search found, in the form of files. */
export const retrievedRecord = z.looseObject({ retrievalResults: passages }, passagesError);

const index = z.int({ error: 'be a whole number' }).min(0, { error: 'be at least 0' });
const span = { start: 0, end: 9 };

/** Which passages a part of an answer leans on, in the form of files. */
export const citationRecord = z.looseObject(
  {
    generatedResponsePart: z.looseObject(
      {
        textResponsePart: z.looseObject(
          {
            span: z.looseObject({ start: index, end: index }, like(span)),
            text: z.string({ error: 'be text' }),
          },
          like({ span, text: '…' }),
        ),
      },
      like({ textResponsePart: { span, text: '…' } }),
    ),
    retrievedReferences: passages,
  },
  { error: 'be an object with generatedResponsePart and retrievedReferences' },
);

/** Says what a member must be by showing one that is right. */
export function like(example: object, what = 'an object'): { error: string } {
  return { error: `be ${what} like ${JSON.stringify(example)}` };
}
