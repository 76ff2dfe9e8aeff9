/** An endpoint outside that gave no answer for now; the task had better come again. */
export class EndpointError extends Error {
  override name = 'EndpointError';
  readonly url: string;

  constructor(url: string, current: string, options?: ErrorOptions) {
    super(`Cannot do the task as ${url} must answer it: current value is ${current}`, options);
    this.url = url;
  }
}
