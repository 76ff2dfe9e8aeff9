/** An id, a question, and what a good answer says. */
export type Asked = readonly [id: string, question: string, reference: string];
