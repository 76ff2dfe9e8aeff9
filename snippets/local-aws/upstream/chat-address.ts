/**
 * Finds where a server takes chat completions.
 *
 * @param url Its address, with or without `/v1` or the whole path.
 * @throws {TypeError} If it is not an absolute address of HTTP.
 */
export function chatAddress(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new TypeError(
      `Cannot use an upstream as its url must begin with http:// or https://: current value is ${url}`,
    );
  }
  const parsed = new URL(url);
  const path = parsed.pathname.replace(/\/+$/, '');
  if (path.endsWith('/chat/completions')) parsed.pathname = path;
  else parsed.pathname = `${path === '' ? '/v1' : path}/chat/completions`;
  return parsed.href;
}
