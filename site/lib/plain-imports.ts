const preloadHelper = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves a dynamic `import()` as plain as it is written.
 *
 * Vite wraps each in a helper that first fetches the stylesheets and modules of what is imported: 0.8 kB compressed on
 * every page. The scripts of the hub bring no stylesheets, and each that comes late comes as one file.
 */
export const plainImports = {
  name: 'outcrop:plain-imports',
  enforce: 'pre',
  load(id: string): string | undefined {
    return id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined;
  },
} as const;
