/**
 * The parts of computer use that need Node.
 *
 * @module
 */
export { type EgressProxy, type EgressRequest, egressProxy } from './egress/egress-proxy.node.ts';
export type { EgressRules } from './egress/egress-rules.ts';
export type { LookUp } from './egress/public-lookup.node.ts';
export { type ServedEnvironment, serveEnvironment } from './environment/serve-environment.node.ts';
export { type ExampleSites, startExampleSites } from './example/start-example-sites.node.ts';
export { type SteeringPageOptions, startSteeringPage } from './page/start-steering-page.node.ts';
export { askInTerminal } from './policy/ask-in-terminal.node.ts';
export { type Sandbox, type SandboxAction, type SandboxOptions, sandbox } from './sandbox/sandbox.node.ts';
export { SandboxError } from './sandbox/sandbox-error.ts';
export { type SandboxLimits, sandboxLimits } from './sandbox/sandbox-limits.ts';
export { type BrowserScreenOptions, browserScreen } from './screen/browser-screen.node.ts';
export { launchChromium } from './screen/chromium/launch-chromium.node.ts';
export { type FetchHandler, type LocalSite, serveOnLoopback } from './serve/serve-on-loopback.node.ts';
