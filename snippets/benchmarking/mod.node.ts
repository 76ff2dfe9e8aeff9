/**
 * What the benchmark can do in Node alone.
 *
 * @module
 */
export { observeSelf } from './self/observe-self.node.ts';
