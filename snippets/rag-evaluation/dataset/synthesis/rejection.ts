/** Why a question that a model wrote is not used. */
export interface Rejection {
  question: string;
  /** The quote is not in the document; the question is asked already; or it needs the document beside it. */
  reason: 'unfounded' | 'repeated' | 'unclear';
}
