/**
 * Says which requests a list of hosts allows.
 *
 * @param hosts Such as `example.com`, `*.example.com` for all below it, or `127.0.0.1:8080` for one port alone.
 * @returns Whether an address may be asked for; of schemes only `http`, `https`, `ws` and `wss`, and an empty page.
 */
export function allowedHosts(hosts: readonly string[]): (address: string) => boolean {
  const rules = hosts.map((host) => host.toLowerCase());
  return (address) => {
    const url = URL.parse(address);
    if (url?.protocol === 'data:' || url?.protocol === 'blob:' || url?.href === 'about:blank') return true;
    if (!url || !['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol)) return false;
    return rules.some((rule) =>
      rule.startsWith('*.')
        ? url.hostname.endsWith(rule.slice(1)) || url.host.endsWith(rule.slice(1))
        : rule === url.hostname || rule === url.host,
    );
  };
}

/**
 * The same as an argument of Chromium, which then finds no other host: not by a redirect or from a worker either.
 *
 * @param hosts As above.
 */
export function hostArgument(hosts: readonly string[]): string {
  const excluded = hosts.map((host) => `, EXCLUDE ${host.toLowerCase().replace(/:\d+$/, '')}`);
  return `--host-resolver-rules=MAP * ~NOTFOUND${excluded.join('')}`;
}
