import { z } from 'astro/zod';
import { buildPlatforms } from '../lib/releases/build-platforms.ts';

const text = z.string().trim().min(1);

/** One row of the table of tested builds. */
export const testedBuild = z.strictObject({
  version: z.stringFormat('version', /^\d+\.\d+\.\d+$/),
  platform: z.enum(buildPlatforms),
  /** Ranges of minor versions: 2.7, 3.5-3.7. */
  python: z.stringFormat('Python versions', /^\d\.\d+(-\d\.\d+)?(, \d\.\d+(-\d\.\d+)?)*$/),
  compiler: text,
  buildTool: text,
  /** What the GPU build was tested with, where there is one. */
  gpu: z.strictObject({ cuda: text, cudnn: text }).optional(),
});

/** The table of tested builds, and where it was read. */
export const testedBuilds = z.strictObject({
  source: z.strictObject({
    title: text,
    url: z.url({ protocol: /^https$/ }),
    /** The commit of the repository tensorflow/docs. */
    commit: text,
    date: z.iso.date(),
  }),
  builds: z.array(testedBuild),
});

/** One tested build. */
export type TestedBuild = z.output<typeof testedBuild>;
/** The table of tested builds. */
export type TestedBuilds = z.output<typeof testedBuilds>;
