/**
 * What the benchmark can do in Node alone.
 *
 * @module
 */
export { observeSelf } from './self/observe-self.node.ts';
export {
  type ThreadedRequestHandler,
  type ThreadedRequestHandlerOptions,
  threadedRequestHandler,
} from './transport/threaded-request-handler.node.ts';
