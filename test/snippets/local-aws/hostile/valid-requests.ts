/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Buffer;
}

const model = '/model/anthropic.claude-3-haiku-20240307-v1%3A0';
const ask = { role: 'user', content: [{ text: 'Which is the oldest layer?' }] };

const converse = {
  messages: [
    ask,
    { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'look', input: { layer: 'top' } } }] },
    {
      role: 'user',
      content: [{ toolResult: { toolUseId: 't1', status: 'success', content: [{ json: { age: 4 } }] } }],
    },
  ],
  system: [{ text: 'Be brief.' }],
  inferenceConfig: { maxTokens: 64, temperature: 0.5, topP: 0.9, stopSequences: ['END'] },
  toolConfig: {
    tools: [{ toolSpec: { name: 'look', description: 'Looks.', inputSchema: { json: { type: 'object' } } } }],
    toolChoice: { auto: {} },
  },
};

const claude = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 64,
  system: 'Be brief.',
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Which is the oldest layer?' }] }],
};

const job = {
  jobName: 'layers',
  roleArn: 'arn:aws:iam::123456789012:role/batch',
  modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
  clientRequestToken: 'token-1',
  inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://rocks/in.jsonl', s3InputFormat: 'JSONL' } },
  outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://rocks/out/' } },
  timeoutDurationInHours: 24,
  tags: [{ key: 'team', value: 'geology' }],
};

function request(method: string, target: string, body?: object): WireRequest {
  return {
    method,
    target,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(body ? JSON.stringify(body) : ''),
  };
}

/** One request, or more, that is in order, for each operation. */
export const validRequests: readonly WireRequest[] = [
  request('POST', `${model}/converse`, converse),
  request('POST', `${model}/converse-stream`, converse),
  request('POST', `${model}/invoke`, claude),
  request('POST', `${model}/invoke-with-response-stream`, claude),
  request('POST', '/model/amazon.nova-lite-v1%3A0/invoke', { messages: [ask] }),
  request('POST', '/model/meta.llama3-8b-instruct-v1%3A0/invoke', { prompt: 'Hello', max_gen_len: 8 }),
  request('POST', `${model}/count-tokens`, { input: { converse: { messages: [ask] } } }),
  request('GET', '/foundation-models?byProvider=anthropic'),
  request('GET', '/foundation-models/amazon.nova-lite-v1%3A0'),
  request('POST', '/model-invocation-job', job),
  request('GET', '/model-invocation-job/abcdefghijkl'),
  request('GET', '/model-invocation-jobs?maxResults=5&statusEquals=Failed&sortBy=CreationTime'),
  request('POST', '/model-invocation-job/abcdefghijkl/stop'),
];
