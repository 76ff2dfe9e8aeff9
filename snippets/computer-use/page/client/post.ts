import { element } from './element.ts';

/**
 * Asks the server to do something, and shows its problem if it can't.
 *
 * @param path Where.
 * @param body What it needs to know.
 * @returns Whether it was done.
 */
export async function post(path: string, body: object = {}): Promise<boolean> {
  const problem = element('problem', HTMLElement);
  problem.textContent = '';
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.ok) return true;
    const answer: { problem?: string } = await response.json().catch(() => ({}));
    problem.textContent = answer.problem ?? `The server answered with status ${response.status}.`;
  } catch {
    problem.textContent = 'The program that serves this page can’t be reached. Is it still running?';
  }
  return false;
}
