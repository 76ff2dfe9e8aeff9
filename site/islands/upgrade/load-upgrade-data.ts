import type { UpgradeData } from '../../lib/releases/upgrade-data.ts';

/** The release notes could not be had. */
export class UpgradeLoadError extends Error {
  override name = 'UpgradeLoadError';
}

/**
 * Fetches the releases and their builds.
 *
 * @param address The address of the file.
 * @param cache How the browser may use its copy.
 * @throws {UpgradeLoadError} If the server does not send them; the cause is what the network says.
 */
export async function loadUpgradeData(address: string, cache: RequestCache): Promise<UpgradeData> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new RangeError(`The status is ${response.status}`);
    const data: UpgradeData = await response.json();
    if (!Array.isArray(data.releases)) throw new TypeError('The answer has no list of releases');
    return data;
  } catch (cause) {
    const message = 'Cannot load the release notes as the server must send them';
    throw new UpgradeLoadError(`${message}: current value is ${address}`, { cause });
  }
}
