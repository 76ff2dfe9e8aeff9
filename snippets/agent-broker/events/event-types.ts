/** The events that the broker, the agents and the supervisor tell each other. */
export const eventTypes = {
  /** Somebody asks for something; its data has `text`. */
  requestReceived: 'request.received',
  /** An agent has done a task, or could not; its data is a `Completion`. */
  taskCompleted: 'task.completed',
  /** The requester is asked; its data has `questions`. */
  inputRequested: 'input.requested',
  /** The requester has answered; its data has `text`. */
  inputReceived: 'input.received',
  /** A request has ended, finished or given up; its data is its summary. */
  requestEnded: 'request.ended',
  /** No agent took an event; its data has the reason and the event. */
  eventUnrouted: 'event.unrouted',
} as const;
