/** How an evaluation job spends its time; waits are by the endpoint's clock. */
export interface EvaluationPace {
  /** How long a job takes before its first question, in milliseconds. */
  preparingMs: number;
  /** How long a job stays Stopping, in milliseconds. */
  stoppingMs: number;
  /** How many conversations of a job are worked on at once; each asks one model at a time. */
  concurrency: number;
}

/** A pace of ours: on AWS, a small job takes ten to fifteen minutes. */
export const defaultEvaluationPace: Readonly<EvaluationPace> = {
  preparingMs: 10_000,
  stoppingMs: 1_000,
  concurrency: 64,
};

/** The stages of a job that nothing keeps waiting. */
export const instantEvaluation: Readonly<Partial<EvaluationPace>> = { preparingMs: 0, stoppingMs: 0 };
