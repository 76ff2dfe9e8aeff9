import { expect, test } from 'vitest';
import { parseServeOptions } from '../../../../site/lib/server/parse-serve-options.node.ts';
import { ServeError } from '../../../../site/lib/server/serve-error.ts';

test('parseServeOptions() listens on port 4321 of this machine alone by default', () => {
  expect(parseServeOptions([])).toEqual({ host: '127.0.0.1', port: 4321 });
});

test('parseServeOptions() takes a port and a host', () => {
  expect(parseServeOptions(['--port', '8080', '--host=0.0.0.0'])).toEqual({ host: '0.0.0.0', port: 8080 });
});

test.each([
  ['0', 0],
  ['65535', 65535],
])('parseServeOptions() takes the outermost port %s', (flag, port) => {
  expect(parseServeOptions(['--port', flag]).port).toBe(port);
});

test.each(['65536', '-1', '80.5', 'http', '', ' 80'])('parseServeOptions() refuses the port "%s"', (port) => {
  expect(() => parseServeOptions([`--port=${port}`])).toThrow(
    new ServeError(
      `Cannot serve as '--port' must be a whole number from 0 to 65535: current value is ${port}`,
    ),
  );
});

test('parseServeOptions() refuses an empty host', () => {
  expect(() => parseServeOptions(['--host='])).toThrow(
    new ServeError("Cannot serve as '--host' must be an address: current value is empty"),
  );
});

test.each([['--prot', '80'], ['80'], ['--port']])(
  'parseServeOptions() refuses what it does not know: %s',
  (...args) => {
    expect(() => parseServeOptions(args)).toThrow(
      new ServeError(
        "Cannot serve as flags must be '--port <number>' or '--host <address>': " +
          `current value is ${args.join(' ')}`,
      ),
    );
  },
);
