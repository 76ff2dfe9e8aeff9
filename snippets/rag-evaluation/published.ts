/** Who published the figures of `published`, and where. */
const publishedBy =
  'AWS Machine Learning Blog, "Evaluating RAG applications with Amazon Bedrock knowledge base evaluation" (2025)';

// #region published
/**
 * The figures of the published example, a job over questions to Amazon's shareholder documents, and what its
 * publishers say of jobs.
 *
 * They call the histogram right-skewed. Most of its scores are high and its tail is to the left, which is
 * left-skewed in the words of statistics. How many scores there are in all, they do not say.
 */
export const published = {
  by: publishedBy,
  completeness: {
    mean: 0.921,
    /** Conversations that scored more than `high`. */
    above: 15,
    high: 0.9,
    /** The range of the few others. */
    others: { from: 0.5, to: 0.8 },
  },
  /** The conversation that the publishers look into. */
  example: {
    metric: 'Completeness',
    question: 'What are some risks associated with Amazon’s expansion?',
    score: 0.75,
    /** What the answer told of. */
    told: ['operational risks', 'competitive risks', 'financial risks'],
    /** What the judge found missing, beside the reference. */
    missing: ['infringement of intellectual property', 'foreign exchange'],
  },
  /** How long a job takes: minutes for a small one, hours for hundreds of long prompts with all metrics ("a few"). */
  duration: { smallJobMinutes: { from: 10, to: 15 }, largeJobHours: 'a few' },
  limits: { conversations: 1_000, turns: 5 },
  /** When references of retrieve-only jobs went from the key `referenceContexts` to `referenceResponses`. */
  referenceKeyChanged: '2025-03-20',
} as const;
// #endregion published
