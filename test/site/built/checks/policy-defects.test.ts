import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { policyDefects } from './policy-defects.ts';

const policy = "default-src 'none'; base-uri 'none'; form-action 'self'; script-src 'self' 'sha256-YQ=='";

function check(content: string, body = ''): string[] {
  return policyDefects(
    pageFacts('/', `<meta http-equiv="content-security-policy" content="${content}">${body}`),
  );
}

test('policyDefects() finds none in a strict policy', () => {
  expect(check(policy, '<script src="/_astro/a.js"></script>')).toEqual([]);
});

test('policyDefects() finds that there is no policy', () => {
  expect(policyDefects(pageFacts('/', '<p>'))).toEqual(['/ has no content security policy']);
});

test.each(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'https:', 'blob:'])(
  'policyDefects() finds %s',
  (source) => {
    expect(check(`${policy} ${source}`)).toEqual([`/ allows ${source}`]);
  },
);

test('policyDefects() finds a missing directive', () => {
  expect(check("default-src 'none'; form-action 'self'")).toEqual(["/ lacks base-uri 'none'"]);
  expect(check("default-src 'self'; base-uri 'none'; form-action 'self'")).toEqual([
    "/ lacks default-src 'none'",
  ]);
});

test('policyDefects() finds what the policy would block', () => {
  expect(check(policy, '<p style="color:red">')).toEqual(['/ has p style']);
  expect(check(policy, '<p onclick="go()">')).toEqual(['/ has p onclick']);
});

test('policyDefects() finds a policy that comes too late', () => {
  const page = `<script src="/a.js"></script><meta http-equiv="content-security-policy" content="${policy}">`;
  expect(policyDefects(pageFacts('/', page))).toEqual(['/ states its policy after a script or style']);
});
