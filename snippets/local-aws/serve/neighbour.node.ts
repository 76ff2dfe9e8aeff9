import type { NodeListener } from './node-exchange.node.ts';

/** A service that another project simulates, behind the same port. */
export interface Neighbour {
  listener: NodeListener;
  close(): Promise<void>;
}
