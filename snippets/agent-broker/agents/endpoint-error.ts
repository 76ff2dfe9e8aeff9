/** An endpoint outside that did not take a task for now; the task had better come again. */
export class EndpointError extends Error {
  override name = 'EndpointError';
  readonly url: string;

  constructor(url: string, current: string, options?: ErrorOptions) {
    super(`Cannot give the task to ${url} as it must answer 2xx: current value is ${current}`, options);
    this.url = url;
  }
}
