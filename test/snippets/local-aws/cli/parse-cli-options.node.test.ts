import { expect, test } from 'vitest';
import { CliError } from '../../../../snippets/local-aws/cli/cli-error.ts';
import { parseCliOptions } from '../../../../snippets/local-aws/cli/parse-cli-options.node.ts';

const defaults = {
  help: false,
  host: '127.0.0.1',
  port: 4566,
  seed: 'outcrop',
  latency: 'real',
  faults: undefined,
};

test('parseCliOptions() has a default for every flag', () => {
  expect(parseCliOptions([])).toEqual(defaults);
});

test('parseCliOptions() takes every flag', () => {
  const args = [
    '--help',
    '--host',
    '::1',
    '--port=0',
    '--seed',
    '7',
    '--latency',
    'none',
    '--faults',
    'a.json',
    '--upstream',
    'http://localhost:11434',
    '--upstream-model',
    'llama3.2',
  ];
  expect(parseCliOptions(args)).toEqual({
    help: true,
    host: '::1',
    port: 0,
    seed: '7',
    latency: 'none',
    faults: 'a.json',
    upstream: { url: 'http://localhost:11434', model: 'llama3.2' },
  });
});

test('parseCliOptions() leaves the models of a server their names', () => {
  expect(parseCliOptions(['--upstream', 'http://a'])).toEqual({ ...defaults, upstream: { url: 'http://a' } });
});

test('parseCliOptions() takes the last port, and refuses the one behind it', () => {
  expect(parseCliOptions(['--port', '65535'])).toEqual({ ...defaults, port: 65535 });
  const refusal = "'--port' must be a whole number from 0 to 65535: current value is 65536";
  expect(() => parseCliOptions(['--port', '65536'])).toThrow(
    new CliError(`Cannot start local-aws as ${refusal}`),
  );
});

test.each([
  [['--port', '-1'], 'flags must be those that --help shows: current value is --port -1'],
  [['--port', '1e3'], "'--port' must be a whole number from 0 to 65535: current value is 1e3"],
  [['--port', ''], "'--port' must be a whole number from 0 to 65535: current value is "],
  [['--host', ''], "'--host' must be an address: current value is empty"],
  [['--latency', 'fast'], "'--latency' must be real or none: current value is fast"],
  [
    ['--upstream', 'localhost:11434'],
    "'--upstream' must begin with http:// or https://: current value is localhost:11434",
  ],
  [['--upstream-model', 'a'], "'--upstream-model' must come with --upstream: current value is a"],
  [['--seed'], 'flags must be those that --help shows: current value is --seed'],
  [['--speed', '2'], 'flags must be those that --help shows: current value is --speed 2'],
  [['4566'], 'flags must be those that --help shows: current value is 4566'],
])('parseCliOptions() refuses %j', (args, refusal) => {
  expect(() => parseCliOptions(args)).toThrow(new CliError(`Cannot start local-aws as ${refusal}`));
});
