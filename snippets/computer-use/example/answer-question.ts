import type { ExampleCustomer } from './example-customer.ts';

const fields = [
  { asked: /\be-?mail/i, name: 'e-mail address', of: ({ email }: ExampleCustomer) => email },
  { asked: /\bphone|\bcall\b/i, name: 'phone number', of: ({ phone }: ExampleCustomer) => phone },
  { asked: /\boverview|\babout\b/i, name: 'overview', of: ({ overview }: ExampleCustomer) => overview },
] as const;

/**
 * Answers a question about a customer by rule, as the CRM assistant of the example: no model is behind it.
 *
 * @param question Names the customer by id or name, and what is asked for.
 * @param customers The records.
 * @returns The answer in paragraphs; the note on a customer is one of them.
 */
export function answerQuestion(question: string, customers: readonly ExampleCustomer[]): string[] {
  const asked = question.toLowerCase();
  const customer =
    customers.find(({ id }) => asked.includes(id.toLowerCase())) ??
    customers.find(({ name }) => asked.includes(name.toLowerCase()));
  if (!customer) return ['I found no such customer. Name one by id, such as C-1041, or by name.'];
  const found = fields.filter((field) => field.asked.test(question));
  const note = customer.note === undefined ? [] : [customer.note];
  if (found.length === 0)
    return [`I have the e-mail address, the phone number and the overview of ${customer.name}.`, ...note];
  const facts = found.map(
    (field) => `The ${field.name} of ${customer.id}, ${customer.name} is ${field.of(customer)}.`,
  );
  return [...facts, ...note];
}
