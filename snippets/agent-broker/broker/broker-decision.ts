import * as z from 'zod';

const ingress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('queue'), url: z.string() }),
  z.object({ type: z.literal('http'), url: z.string() }),
]);

const task = z.object({
  agent: z.string(),
  input: z.record(z.string(), z.json()),
  idempotencyToken: z.string(),
  ingress,
});

/** What is kept of a decision, so that whoever gets the event again takes the same. */
export const brokerDecision = z.object({
  tasks: z.array(task),
  /** Why nobody, or not everybody, was chosen. */
  reason: z.string().exactOptional(),
});

/** Which agents get an event, and what goes to the fallback. */
export type BrokerDecision = z.infer<typeof brokerDecision>;

/** An agent that gets an event. */
export type RoutedTask = z.infer<typeof task>;
