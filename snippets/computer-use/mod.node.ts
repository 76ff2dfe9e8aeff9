/**
 * The parts of computer use that need Node.
 *
 * @module
 */
export { type ExampleSites, startExampleSites } from './example/start-example-sites.node.ts';
export { type FetchHandler, type LocalSite, serveOnLoopback } from './serve/serve-on-loopback.node.ts';
