/** Who published the figures that some default models are calibrated to. */
export const publishedFigures = {
  /** Batches of product names, one to ten a prompt, with two generations of Claude and of Llama 2. */
  goDaddy: 'AWS Machine Learning Blog, "How GoDaddy built a category generation system at scale" (2025)',
  /** Two clients, 500 tokens in, about 1,100 out, over an imported model. */
  llmPerf: 'AWS Machine Learning Blog, "Benchmarking customized models on Amazon Bedrock" (2025)',
} as const;
