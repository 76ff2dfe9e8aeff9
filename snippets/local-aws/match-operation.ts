import { RegExpRouter } from 'hono/router/reg-exp-router';
import { tryDecode } from 'hono/utils/url';
import type { Operation } from './operation.ts';

/** An operation and what its path's names stand for. */
export interface OperationMatch {
  operation: Operation | undefined;
  /** Decoded. */
  params: Record<string, string>;
}

/**
 * Makes a function that finds the operation of a request.
 *
 * @param operations The table of operations.
 * @returns The function; a slash at a path's end does not matter to it.
 */
export function matchOperation(
  operations: readonly Operation[],
): (method: string, path: string, target: string | null) => OperationMatch {
  const router = new RegExpRouter<Operation>();
  const targets = new Map<string, Operation>();
  for (const operation of operations) {
    if (operation.target) targets.set(operation.target, operation);
    else router.add(operation.method, operation.path, operation);
  }
  return function match(method, path, target) {
    const targeted = target === null ? undefined : targets.get(target);
    if (targeted?.method === method && targeted.path === path) return { operation: targeted, params: {} };
    const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const [[found], values] = router.match(method, plain);
    if (!found) return { operation: undefined, params: {} };
    const [operation, names] = found;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(names)) {
      const text = typeof value === 'number' ? (values?.[value] ?? '') : value;
      params[name] = text.includes('%') ? tryDecode(text, decodeURIComponent) : text;
    }
    return { operation, params };
  };
}
