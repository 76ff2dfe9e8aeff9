import * as z from 'zod';

const line = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);

/** What the form of the example takes. */
export const submissionSchema = z.object({
  customerId: line(20).regex(/^C-\d{4}$/, 'Write the customer ID as C- and four digits, such as C-1041.'),
  name: line(100).min(1, 'Write the name of the customer.'),
  email: line(254).pipe(z.email('Write an e-mail address, such as name@company.example.')),
  overview: line(1000).min(1, 'Write a sentence or two about the customer.'),
});

/** A form as it was sent. */
export type Submission = z.infer<typeof submissionSchema>;
