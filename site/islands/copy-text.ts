/**
 * Puts a text on the clipboard.
 *
 * @param text The text, or what will give it: a browser may ask for the permission before a file has arrived.
 * @returns Whether it is there: browsers give the clipboard to secure pages alone, and readers may deny it.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}
