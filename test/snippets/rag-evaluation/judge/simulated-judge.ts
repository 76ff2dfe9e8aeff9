import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import {
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import type { Ask } from '../../../../snippets/rag-evaluation/judge/ask.ts';
import { converseAsk } from '../../../../snippets/rag-evaluation/judge/converse-ask.ts';

/** A judge of the endpoint, which is simulated: it reads word by word, and never tires. */
export const judgeId = 'amazon.nova-pro-v1:0';

/**
 * An endpoint without a network for one test, whose time is virtual, and its judge.
 *
 * @param options Those of the endpoint.
 */
export function simulatedJudge(options: Partial<LocalAwsOptions> = {}) {
  const clock = virtualClock(0);
  const aws = createLocalAws({ clock, ...options });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
    maxAttempts: 1,
  });
  const ask: Ask = converseAsk(client, judgeId, { clock, random: () => 1 });
  return { aws, client, clock, ask };
}
