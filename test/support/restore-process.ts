import { afterEach, vi } from 'vitest';

// Files of the `unit` project share a process: what a test changes there, the next one must not find.
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
