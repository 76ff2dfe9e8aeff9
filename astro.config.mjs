import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './site/lib/content-security-policy.node.ts';
import { plainImports } from './site/lib/plain-imports.ts';

// A deployment names its own address; without one the hub describes the address that `npm start` serves.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  srcDir: './site',
  publicDir: './site/public',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Stylesheets stay files: thousands of pages share them, and the security policy needs no hash of theirs.
  build: { inlineStylesheets: 'never' },
  // Shiki writes its colours into style attributes, which the security policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap()],
  security: { csp: contentSecurityPolicy },
  vite: {
    cacheDir: './.cache/vite',
    plugins: [plainImports],
    // One file that every page shares and the browser keeps beats a copy in each of thousands of pages.
    build: { assetsInlineLimit: 0 },
  },
});
