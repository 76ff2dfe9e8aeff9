const preloadHelper = '\0vite/preload-helper.js';

// Without it a module's own imports are asked for only when the module is there: one more round trip on a slow line.
const preload = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL('../' + file, import.meta.url);
    document.head.append(link);
  }
  return load();
};`;

/**
 * A Vite plugin that makes the helper around a dynamic `import()` small, as it is part of a script on every page.
 *
 * Vite's own fetches stylesheets too, and takes 0.8 kB compressed; the scripts of the hub bring no stylesheets. All
 * script files lie in one folder, so each is found from where the helper is.
 */
export const plainImports = {
  name: 'outcrop:plain-imports',
  enforce: 'pre',
  load(id: string): string | undefined {
    return id === preloadHelper ? preload : undefined;
  },
} as const;
