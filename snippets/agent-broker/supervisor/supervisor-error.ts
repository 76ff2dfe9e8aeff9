/** A record that others changed every time that it was to be written. */
export class SupervisorError extends Error {
  override name = 'SupervisorError';
  readonly requestId: string;

  constructor(requestId: string, conflicts: number) {
    super(
      `Cannot take a step in request "${requestId}" as its record must stand still: current value is ${conflicts} conflicts`,
    );
    this.requestId = requestId;
  }
}
