import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const recorder = `<!doctype html><title>Recorder</title>
<style>body { margin: 0; height: 3000px; width: 3000px } textarea { position: absolute; left: 20px; top: 20px }
ol { position: fixed; top: 300px; left: 0; font-size: 2px; margin: 0 }</style>
<textarea aria-label="Text" cols="20" rows="2"></textarea><ol></ol>
<script>
const types = ['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousemove', 'wheel', 'keydown', 'keyup'];
for (const type of types) addEventListener(type, (event) => {
  const held = ['ctrl', 'shift', 'alt', 'meta'].filter((name) => event[name + 'Key']).join('+');
  const parts = [type];
  if ('key' in event) parts.push(event.key, event.repeat ? 'repeat' : '');
  else if (type === 'wheel') parts.push(event.deltaX + ',' + event.deltaY);
  else parts.push(event.clientX + ',' + event.clientY, type === 'mousemove' ? 'buttons' + event.buttons : 'button' + event.button + 'x' + event.detail);
  const item = document.createElement('li');
  item.style.listStyle = 'none';
  item.textContent = 'event: ' + [...parts, held].filter(Boolean).join(' ');
  document.querySelector('ol').append(item);
  if (type === 'contextmenu') event.preventDefault();
}, { capture: true, passive: false });
addEventListener('keydown', (event) => { if (event.key === 'Escape') document.querySelector('ol').replaceChildren(); });
</script>`;

/** A page by its path, and its text. */
export type Pages = Readonly<Record<string, string>>;

/**
 * Serves pages on loopback: `/` writes down every event of mouse and keyboard that it gets, as texts that begin with
 * `event:`.
 *
 * @param pages More pages.
 */
export async function serveRecorder(pages: Pages = {}) {
  const all: Pages = { '/': recorder, ...pages };
  const server = createServer((request, response) => {
    const text = all[request.url ?? ''];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The events that a screen's text tells of, in order. */
export function recordedEvents(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/^\[e\d+\] text "event: (?<event>(?:[^"\\]|\\.)*)"/gm)].map(
    ({ groups }) => groups?.event ?? '',
  );
}
