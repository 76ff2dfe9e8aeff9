import { eventRequests } from './event-requests.ts';
import { request, type WireRequest } from './wire-request.ts';

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

const base = {
  name: 'layers',
  roleArn: 'arn:aws:iam::123456789012:role/knowledge',
  clientToken: '01234567-89ab-cdef-0123-456789abcdef',
  knowledgeBaseConfiguration: {
    type: 'VECTOR',
    vectorKnowledgeBaseConfiguration: {
      embeddingModelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0',
    },
  },
  storageConfiguration: { type: 'S3_VECTORS', s3VectorsConfiguration: { indexName: 'layers' } },
};

const source = {
  name: 'rocks',
  dataSourceConfiguration: {
    type: 'S3',
    s3Configuration: { bucketArn: 'arn:aws:s3:::rocks', inclusionPrefixes: ['in/'] },
  },
  vectorIngestionConfiguration: {
    chunkingConfiguration: {
      chunkingStrategy: 'HIERARCHICAL',
      hierarchicalChunkingConfiguration: {
        levelConfigurations: [{ maxTokens: 100 }, { maxTokens: 20 }],
        overlapTokens: 5,
      },
    },
  },
};

const question = {
  retrievalQuery: { text: 'Which is the oldest layer?' },
  retrievalConfiguration: {
    vectorSearchConfiguration: {
      numberOfResults: 5,
      overrideSearchType: 'SEMANTIC',
      filter: {
        andAll: [{ equals: { key: 'age', value: 4 } }, { in: { key: 'rock', value: ['clay', 'sand'] } }],
      },
    },
  },
};

const evaluation = {
  jobName: 'layers',
  roleArn: 'arn:aws:iam::123456789012:role/evaluation',
  clientRequestToken: 'token-1',
  applicationType: 'RagEvaluation',
  evaluationConfig: {
    automated: {
      datasetMetricConfigs: [
        {
          taskType: 'Custom',
          dataset: { name: 'Layers', datasetLocation: { s3Uri: 's3://rocks/in.jsonl' } },
          metricNames: ['Builtin.Correctness', 'brevity'],
        },
      ],
      evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: 'amazon.nova-pro-v1:0' }] },
      customMetricConfig: {
        customMetrics: [
          {
            customMetricDefinition: {
              name: 'brevity',
              instructions: 'Is it short? {{prediction}}',
              ratingScale: [{ definition: 'Short', value: { floatValue: 1 } }],
            },
          },
        ],
        evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: 'amazon.nova-pro-v1:0' }] },
      },
    },
  },
  inferenceConfig: {
    ragConfigs: [
      { precomputedRagSourceConfig: { retrieveAndGenerateSourceConfig: { ragSourceIdentifier: 'mine' } } },
    ],
  },
  outputDataConfig: { s3Uri: 's3://rocks/out/' },
};

/** The ARN of an evaluation job, as it stands in a path. */
const evaluationArn = encodeURIComponent(
  'arn:aws:bedrock:us-east-1:000000000000:evaluation-job/abcdefghijkl',
);

const agent = {
  agentName: 'digger',
  foundationModel: 'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
  agentResourceRoleArn: 'arn:aws:iam::123456789012:role/agent',
  instruction: 'You dig where you are told to, and say which layers you find.',
  idleSessionTTLInSeconds: 600,
};
const dig = {
  name: 'dig',
  description: 'Digs.',
  parameters: { depth: { type: 'integer', required: true } },
  requireConfirmation: 'ENABLED',
};
const actionGroup = {
  actionGroupName: 'Digging',
  actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
  functionSchema: { functions: [dig] },
};
const computer = {
  actionGroupName: 'Computer',
  parentActionGroupSignature: 'ANTHROPIC.Computer',
  parentActionGroupSignatureParams: {
    type: 'computer_20250124',
    display_width_px: '1024',
    display_height_px: '768',
    display_number: '1',
  },
};
const digResult = {
  actionGroup: 'Digging',
  function: 'dig',
  confirmationState: 'CONFIRM',
  responseBody: { TEXT: { body: 'clay' } },
};
const invocation = {
  inputText: 'Dig.',
  enableTrace: true,
  sessionState: {
    invocationId: 'x',
    promptSessionAttributes: { place: 'garden' },
    returnControlInvocationResults: [{ functionResult: digResult }],
  },
};
/** An agent's path; what is asked of one that is not there is refused only after it was read. */
const agentPath = '/agents/ABCDEFGHIJ';
const groupsPath = `${agentPath}/agentversions/DRAFT/actiongroups/`;

const modelImport = {
  jobName: 'layers',
  importedModelName: 'layers-8b',
  roleArn: 'arn:aws:iam::123456789012:role/import',
  modelDataSource: { s3DataSource: { s3Uri: 's3://rocks/model/' } },
  importedModelKmsKeyId: 'alias/rocks',
  jobTags: [{ key: 'team', value: 'geology' }],
};

const metric = {
  Namespace: 'AWS/Bedrock',
  MetricName: 'ModelCopy',
  Dimensions: [
    {
      Name: 'ModelId',
      Value: 'arn:aws:bedrock:us-east-1:000000000000:imported-model/r1distill8b0',
    },
  ],
};

const metricData = {
  StartTime: 1_735_689_600,
  EndTime: 1_735_693_200,
  ScanBy: 'TimestampAscending',
  MaxDatapoints: 100,
  MetricDataQueries: [
    { Id: 'copies', MetricStat: { Metric: metric, Period: 60, Stat: 'Maximum', Unit: 'Count' } },
  ],
};

function metricsRequest(operation: string, body: object): WireRequest {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `GraniteServiceVersion20100801.${operation}`,
  };
  return { ...request('POST', '/', body), headers };
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
  request('POST', '/evaluation-jobs', evaluation),
  request('GET', `/evaluation-jobs/${evaluationArn}`),
  request('GET', '/evaluation-jobs?maxResults=5&statusEquals=Failed&applicationTypeEquals=RagEvaluation'),
  request('POST', `/evaluation-job/${evaluationArn}/stop`),
  request('POST', '/evaluation-jobs/batch-delete', { jobIdentifiers: [decodeURIComponent(evaluationArn)] }),
  request('PUT', '/knowledgebases/', base),
  request('POST', '/knowledgebases/', { maxResults: 5 }),
  request('GET', '/knowledgebases/ABCDEFGHIJ'),
  request('DELETE', '/knowledgebases/ABCDEFGHIJ'),
  request('PUT', '/knowledgebases/ABCDEFGHIJ/datasources/', source),
  request('POST', '/knowledgebases/ABCDEFGHIJ/datasources/', { maxResults: 5 }),
  request('GET', '/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ'),
  request('PUT', '/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/ingestionjobs/', { description: 'now' }),
  request('POST', '/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/ingestionjobs/', {
    sortBy: { attribute: 'STARTED_AT', order: 'ASCENDING' },
    filters: [{ attribute: 'STATUS', operator: 'EQ', values: ['COMPLETE'] }],
  }),
  request('GET', '/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/ingestionjobs/ABCDEFGHIJ'),
  request('POST', '/knowledgebases/ABCDEFGHIJ/retrieve', question),
  request('POST', '/model/r1distill8b0/converse', { messages: [ask] }),
  request('GET', '/imported-models?maxResults=5&nameContains=layers&sortBy=CreationTime'),
  request('GET', '/imported-models/DeepSeek-R1-Distill-Llama-8B'),
  request('DELETE', '/imported-models/layers-8b'),
  request('POST', '/model-import-jobs', modelImport),
  request('GET', '/model-import-jobs/layers'),
  request('GET', '/model-import-jobs?maxResults=5&statusEquals=Failed&sortOrder=Ascending'),
  request('PUT', '/agents/', agent),
  request('POST', '/agents/', { maxResults: 5 }),
  request('GET', `${agentPath}/`),
  request('PUT', `${agentPath}/`, agent),
  request('POST', `${agentPath}/`),
  request('DELETE', `${agentPath}/?skipResourceInUseCheck=true`),
  request('PUT', groupsPath, actionGroup),
  request('PUT', groupsPath, computer),
  request('POST', groupsPath, { maxResults: 5 }),
  request('GET', `${groupsPath}ABCDEFGHIJ/`),
  request('PUT', `${groupsPath}ABCDEFGHIJ/`, { ...actionGroup, actionGroupState: 'DISABLED' }),
  request('DELETE', `${groupsPath}ABCDEFGHIJ/?skipResourceInUseCheck=true`),
  request('POST', `${agentPath}/agentversions/`, { maxResults: 5 }),
  request('GET', `${agentPath}/agentversions/1/`),
  request('PUT', `${agentPath}/agentaliases/`, {
    agentAliasName: 'live',
    routingConfiguration: [{ agentVersion: '1' }],
  }),
  request('POST', `${agentPath}/agentaliases/`, { maxResults: 5 }),
  request('GET', `${agentPath}/agentaliases/TSTALIASID/`),
  request('PUT', `${agentPath}/agentaliases/ABCDEFGHIJ/`, { agentAliasName: 'live' }),
  request('DELETE', `${agentPath}/agentaliases/ABCDEFGHIJ/`),
  request('POST', `${agentPath}/agentAliases/TSTALIASID/sessions/session-1/text`, invocation),
  ...eventRequests,
  metricsRequest('GetMetricData', metricData),
  metricsRequest('ListMetrics', { ...metric, RecentlyActive: 'PT3H' }),
];
