import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { bundleForBrowser } from './bundle-for-browser.ts';

const bundle = await bundleForBrowser('snippets/local-aws/mod.ts');
const inputs = Object.entries(bundle.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);

test('mod.ts bundles for browsers without any module of Node', () => {
  // esbuild would have refused a bare import; what is left are those behind a name that only runs in Node.
  const named = [
    ...bundle.code.matchAll(/(?:require|import)\(\s*["']([^"']+)["']\s*\)|from\s*["']([^"']+)["']/g),
  ];
  expect(named.map(([, called, from]) => called ?? from ?? '').filter(isBuiltin)).toEqual([]);
  expect(inputs.map(([path]) => path).filter((path) => path.endsWith('.node.ts'))).toEqual([]);
});

test('mod.ts brings no client of the AWS SDK and no translations of zod', () => {
  const unused = /@aws-sdk\/client-|zod\/v4\/locales\/(?!en\.)/;
  expect(inputs.map(([path]) => path).filter((path) => unused.test(path))).toEqual([]);
});

test('bundleForBrowser() refuses a module that needs Node', async () => {
  await expect(bundleForBrowser('site/lib/content-security-policy.node.ts')).rejects.toThrow(
    'Could not resolve "node:crypto"',
  );
});
