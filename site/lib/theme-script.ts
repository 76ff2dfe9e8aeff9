/**
 * Sets the reader's chosen theme before the first paint, so that a page never flashes in the other one.
 *
 * It stands inline in every page's head; the content security policy names its hash, so this string and the page's
 * script must be the same to the byte.
 */
export const themeScript =
  "try{const t=localStorage.getItem('outcrop:theme');if(t)document.documentElement.dataset.theme=t}catch{}";
