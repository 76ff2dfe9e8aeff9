/** A registry's document that can't be had or isn't right. */
export class RegistryError extends Error {
  override name = 'RegistryError';
}
