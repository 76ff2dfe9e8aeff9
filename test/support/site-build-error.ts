/** The site could not be built; the message ends with what the build printed. */
export class SiteBuildError extends Error {
  override name = 'SiteBuildError';
}
