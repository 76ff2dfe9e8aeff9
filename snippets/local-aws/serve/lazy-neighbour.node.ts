import type { Neighbour } from './neighbour.node.ts';

/**
 * Puts off the start of a service until it is first asked for something, as most programs never ask for all of them.
 *
 * @param start Starts it; called once at most.
 */
export function lazyNeighbour(start: () => Promise<Neighbour>): Neighbour {
  let started: Promise<Neighbour> | undefined;
  return {
    listener(request, response) {
      started ??= start();
      started.then(
        ({ listener }) => !request.aborted && listener(request, response),
        (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    },
    async close() {
      await (await started)?.close();
    },
  };
}
