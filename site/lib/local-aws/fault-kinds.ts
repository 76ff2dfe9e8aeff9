import type { Fault } from '../../../snippets/local-aws/faults/fault-rule.ts';

/** What each kind of fault does, for the page; a kind that has no words here is an error of types. */
export const faultKinds: Readonly<Record<Fault['kind'], string>> = {
  throttling: 'ThrottlingException, status 429, in place of an answer.',
  modelNotReady: 'ModelNotReadyException, status 429, as of an imported model that has to be loaded first.',
  error: 'Any error of the service that the rule names, with its status.',
  streamError: 'ModelStreamErrorException within a stream, after as many events as the rule says.',
  timeout: 'ModelTimeoutException, status 408, after a time; without one, no answer at all.',
  slowBody: 'The body trickles, so many bytes a second, or pauses before each event.',
  cut: 'The connection breaks after so many bytes of the body, or events of a stream.',
};
