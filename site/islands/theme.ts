import { browserStorage } from '../lib/browser-storage.ts';
import { applyTheme, isTheme, readTheme, storeTheme, themeKey } from '../lib/theme.ts';

const storage = browserStorage();
const control = document.querySelector<HTMLElement>('[data-theme-switch]');
const select = control?.querySelector('select');

if (control && select) {
  select.value = readTheme(storage) ?? '';
  control.hidden = false;
  select.addEventListener('change', () => {
    const theme = isTheme(select.value) ? select.value : undefined;
    applyTheme(document.documentElement, theme);
    storeTheme(storage, theme);
  });
  // Two tabs of the hub never differ: follow a choice made in the other.
  window.addEventListener('storage', (event) => {
    if (event.key !== themeKey) return;
    const theme = readTheme(storage);
    applyTheme(document.documentElement, theme);
    select.value = theme ?? '';
  });
}
