// The command behind `npm start`: serves the built site, and the local AWS endpoint beside it, until it is told to stop.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { basePrefix } from './lib/server/base-prefix.ts';
import { listenOnFreePort } from './lib/server/listen-on-free-port.node.ts';
import { parseServeOptions } from './lib/server/parse-serve-options.node.ts';
import { ServeError } from './lib/server/serve-error.ts';
import { serveLocalAws } from './lib/server/serve-local-aws.node.ts';
import { createSiteHandler } from './lib/server/site-handler.node.ts';

/** Where other local simulations of AWS are, too. */
const awsPort = 4566;

try {
  await serve();
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const { host, port } = parseServeOptions(process.argv.slice(2));
  const base = process.env.BASE_PATH ?? '/';
  const server = createServer(createSiteHandler({ folder: builtSite(), base }));
  const openPort = await listenOnFreePort(server, { host, port });
  const aws = await serveLocalAws({ host, port: awsPort });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
      aws.close();
    });
  }
  if (port !== 0 && openPort !== port) console.log(`Port ${port} is taken, so another one is used.`);
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`Outcrop is at http://${name}:${openPort}${basePrefix(base)}/`);
  console.log(`Its local AWS is at ${aws.url} (AWS_ENDPOINT_URL).`);
  console.log('Press Ctrl+C to stop.');
}

function builtSite(): string {
  const folder = resolve(process.env.OUT_DIR ?? 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new ServeError(
    `Cannot serve as the site must be built first (npm run build): current value is ${folder}`,
  );
}
