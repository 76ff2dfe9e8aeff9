import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { walkthrough } from './schemas/walkthrough.ts';

export const collections = {
  walkthroughs: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './site/content/walkthroughs' }),
    schema: walkthrough,
  }),
};
