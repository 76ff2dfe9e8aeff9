import type { BrowserContext, ConsoleMessage, Request, Response, WebError } from 'playwright-core';

/**
 * Collects what goes wrong in the pages of a browser context.
 *
 * @param context A context without pages yet.
 * @returns A list that grows: console and page errors, failed requests, bad answers, requests that leave this machine.
 */
export function watchPage(context: BrowserContext): string[] {
  const problems: string[] = [];
  const add = (problem: string | undefined) => {
    if (problem !== undefined) problems.push(problem);
  };
  context.on('console', (message) => add(consoleProblem(message)));
  context.on('weberror', (error) => add(pageProblem(error)));
  context.on('request', (request) => add(departure(request)));
  context.on('requestfailed', (request) => add(failure(request)));
  context.on('response', (response) => add(badAnswer(response)));
  return problems;
}

/** A broken content security policy is a console error too. */
function consoleProblem(message: ConsoleMessage): string | undefined {
  // The answer's own event tells the address as well.
  if (message.text().startsWith('Failed to load resource')) return undefined;
  return message.type() === 'error' ? `console error: ${message.text()}` : undefined;
}

function pageProblem(error: WebError): string {
  return `page error: ${error.error().stack ?? error.error().message}`;
}

function departure(request: Request): string | undefined {
  const { protocol, hostname, href } = new URL(request.url());
  const stays =
    protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || hostname === '127.0.0.1';
  return stays ? undefined : `request leaves this machine: ${href}`;
}

function failure(request: Request): string | undefined {
  const reason = request.failure()?.errorText;
  // The browser gives up a request when the page goes elsewhere, or when the answer becomes a download.
  return reason === 'net::ERR_ABORTED' ? undefined : `request failed: ${request.url()} ${reason}`;
}

function badAnswer(response: Response): string | undefined {
  return response.status() < 400 ? undefined : `bad answer: ${response.url()} ${response.status()}`;
}
