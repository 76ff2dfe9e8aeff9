import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../../../site/lib/server/content-type.ts';
import { listenOnFreePort } from '../../../site/lib/server/listen-on-free-port.node.ts';
import type { ServedFolder } from '../../support/serve-folder.ts';

const compressed = new Set(['.html', '.css', '.js', '.json', '.txt', '.svg', '.xml']);

/**
 * Serves files as GitHub Pages does: text compressed with gzip, everything good for ten minutes.
 *
 * @param read Gives the content of a path; nothing for a path that is not there.
 */
export async function serveCompressed(read: (path: string) => Buffer | undefined): Promise<ServedFolder> {
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = answers.get(path) ?? read(path);
    if (content === undefined) return void response.writeHead(404).end();
    const isCompressed = compressed.has(extname(path));
    const body = answers.get(path) ?? (isCompressed ? gzipSync(content, { level: 9 }) : content);
    answers.set(path, body);
    response.setHeader('Content-Type', contentType(path));
    response.setHeader('Cache-Control', 'max-age=600');
    if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
    response.end(body);
  });
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0 });
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
