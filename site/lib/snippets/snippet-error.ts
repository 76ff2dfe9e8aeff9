/** A page asks for a part of a snippet that is not there. It stops the build. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';
}
