// The command behind `npm run local-aws`: serves the endpoint until it is told to stop.
import { CliError } from './cli/cli-error.ts';
import { exportLines } from './cli/export-lines.ts';
import { logLine } from './cli/log-line.ts';
import { parseCliOptions } from './cli/parse-cli-options.node.ts';
import { readFaults } from './cli/read-faults.node.ts';
import { usage } from './cli/usage.ts';
import { ListenError } from './serve/listen-error.ts';
import { serve } from './serve.node.ts';

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CliError || error instanceof ListenError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof CliError ? 2 : 1;
}

async function run(args: string[]): Promise<void> {
  const { help, faults, ...options } = parseCliOptions(args);
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const { url, close } = await serve({
    ...options,
    faults: faults === undefined ? [] : readFaults(faults),
    log: (call) => console.log(logLine(call)),
  });
  stopOnSignal(close);
  console.log(`local-aws is at ${url}. For programs in another shell:\n`);
  for (const line of exportLines(url)) console.log(line);
  console.log('\nPress Ctrl+C to stop.');
}

/** Ends in order on the first signal; a second one does not wait for that. */
function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      close();
    });
  }
}
