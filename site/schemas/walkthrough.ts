import { z } from 'astro/zod';

/** What stands above the text of a walkthrough. Its file, notebook, snippet and tests all have its name. */
export const walkthrough = z.strictObject({
  title: z.string().min(1),
  /** One sentence: what the reader can do afterwards. */
  description: z.string().min(1),
  /** The post that it starts from: who published it, and under which title. */
  source: z.strictObject({ title: z.string().min(1), publisher: z.string().min(1) }),
});
