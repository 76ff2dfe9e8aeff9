import { serve } from '../../../../snippets/local-aws/serve.node.ts';

const { url } = await serve({ port: 0, latency: 'none' });
process.send?.({ url });
