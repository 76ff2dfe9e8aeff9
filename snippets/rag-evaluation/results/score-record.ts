import * as z from 'zod';
import type { Score } from './conversation.ts';

/** A score as output files hold it: a number, null where there is none, or the label of a custom metric. */
export const scoreRecord = z
  .object({
    metricName: z.string(),
    result: z.union([z.number(), z.string()]).nullish().catch(null),
    evaluatorDetails: z
      .array(z.object({ explanation: z.string().nullish() }))
      .nullish()
      .catch(null),
  })
  .transform(({ metricName, result, evaluatorDetails }): Score => {
    const explanation = (evaluatorDetails ?? []).flatMap((detail) => detail.explanation ?? []).join('\n');
    return {
      metric: metricName.replace(/^Builtin\./, ''),
      score: typeof result === 'number' ? result : null,
      ...(typeof result === 'string' && { label: result }),
      ...(explanation !== '' && { explanation }),
    };
  });
