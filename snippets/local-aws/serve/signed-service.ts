/** The end of a credential's scope; a signature for several regions names none. */
const scope = /\/\d{8}\/(?:[\w-]+\/)?(?<service>[\w-]+)\/aws4_request/;

/**
 * Tells for which service a request was signed: by its `Authorization` header, or by its query when the address itself
 * was signed.
 *
 * @param authorization The header.
 * @param target Path and query of the request.
 * @returns The name that the service signs with, such as `s3`; nothing for a request without a signature.
 */
export function signedService(authorization: string | undefined, target: string): string | undefined {
  const credential = authorization?.startsWith('AWS4-') ? authorization : credentialInQuery(target);
  return scope.exec(credential ?? '')?.groups?.service;
}

function credentialInQuery(target: string): string | null {
  if (!target.includes('X-Amz-Credential=')) return null;
  return new URLSearchParams(target.slice(target.indexOf('?'))).get('X-Amz-Credential');
}
