/**
 * Names a request by what it asks for, so that asking again is no second job.
 *
 * @param request What is asked for; the order of its fields does not matter, at any depth.
 * @returns 64 digits and letters; the same ones for the same request.
 */
export async function requestToken(request: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(request, sorted));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
