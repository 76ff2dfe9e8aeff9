/**
 * Names a request by what it asks for, so that asking again is no second job.
 *
 * @param request What is asked for.
 * @returns 64 digits and letters; the same ones for the same request.
 */
export async function requestToken(request: object): Promise<string> {
  const sorted = Object.entries(request).sort(([one], [other]) => (one < other ? -1 : 1));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
