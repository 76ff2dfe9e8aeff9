import type { LlmperfPrinted } from './report/llmperf/llmperf-text.ts';

/** Who published the figures of `published`, and where. */
const publishedBy =
  'AWS Machine Learning Blog, "Benchmarking customized models on Amazon Bedrock using LLMPerf and LiteLLM" (2025)';

// #region published
/**
 * The figures of the published run: DeepSeek-R1-Distill-Llama-8B, imported into Amazon Bedrock and measured with LLMPerf
 * through LiteLLM. They are by LLMPerf's formulas, and LiteLLM's time is in them.
 *
 * Its output tokens are not the model's: LLMPerf counts what it got with a tokenizer of Llama 2, which needs more of them
 * for the same text. Inter-token latency is by the pieces that came, which were fewer.
 */
export const published = {
  by: publishedBy,
  model: 'DeepSeek-R1-Distill-Llama-8B',
  load: {
    clients: 2,
    requestsPerClient: 50,
    inputTokens: { mean: 500, standardDeviation: 25 },
    outputTokens: { mean: 1_000, standardDeviation: 100 },
    /** "Approximately"; the summary's own rates say more exactly how long it took. */
    minutes: 8,
  },
  results: {
    inter_token_latency_s: {
      quantiles: {
        p25: 0.010615988283217918,
        p50: 0.010694698716183695,
        p75: 0.010779359342088015,
        p90: 0.010945443657517748,
        p95: 0.01100556307365132,
        p99: 0.011071086908721675,
      },
      mean: 0.010710014800224604,
      min: 0.010364670612635254,
      max: 0.011485444453299149,
      stddev: 0.0001658793389904756,
    },
    ttft_s: {
      quantiles: {
        p25: 0.3356793452499005,
        p50: 0.3783651359990472,
        p75: 0.41098671700046907,
        p90: 0.46655246950049334,
        p95: 0.4846706690498647,
        p99: 0.6790834719300077,
      },
      mean: 0.3837810468001226,
      min: 0.1878921090010408,
      max: 0.7590946710006392,
      stddev: 0.0828713133225014,
    },
    end_to_end_latency_s: {
      quantiles: {
        p25: 9.885957818500174,
        p50: 10.561580732000039,
        p75: 11.271923759749825,
        p90: 11.87688222009965,
        p95: 12.139972019549713,
        p99: 12.6071144856102,
      },
      mean: 10.406450886010116,
      min: 2.6196457750011177,
      max: 12.626598834998731,
      stddev: 1.4681851822617253,
    },
    request_output_throughput_token_per_s: {
      quantiles: {
        p25: 104.68609252502657,
        p50: 107.24619111072519,
        p75: 108.62997591951486,
        p90: 110.90675007239598,
        p95: 113.3896235445618,
        p99: 116.6688412475626,
      },
      mean: 107.12082450567561,
      min: 97.0053466021563,
      max: 129.40680882698936,
      stddev: 3.9748004356837137,
    },
    number_input_tokens: {
      quantiles: {
        p25: 484,
        p50: 500,
        p75: 514,
        p90: 531.2,
        p95: 543.1,
        p99: 569.1200000000001,
      },
      mean: 499.06,
      min: 433,
      max: 581,
      stddev: 26.549294727074212,
    },
    number_output_tokens: {
      quantiles: {
        p25: 1050.75,
        p50: 1128.5,
        p75: 1214.25,
        p90: 1276.1000000000001,
        p95: 1323.75,
        p99: 1372.2,
      },
      mean: 1113.51,
      min: 339,
      max: 1392,
      stddev: 160.9598415942952,
    },
    number_errors: 0,
    mean_output_throughput_token_per_s: 208.0008834264341,
    num_completed_requests: 100,
    num_completed_requests_per_min: 11.20784995697034,
  } satisfies LlmperfPrinted,
  /** Output tokens of a request as its latencies tell: mean end-to-end latency ÷ mean inter-token latency. */
  outputTokensByLatency: 972,
  coldStart: {
    /** When a model that nobody calls has no copies left. */
    idleMinutes: 5,
    /** How long the first copy takes: about ten seconds, and up to a minute. */
    seconds: { from: 10, to: 60 },
  },
  billing: { windowMinutes: 5, metric: 'ModelCopy', namespace: 'AWS/Bedrock' },
} as const;
// #endregion published
