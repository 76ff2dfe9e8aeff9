import { expect, test } from 'vitest';
import {
  allowedHosts,
  hostArgument,
} from '../../../../../snippets/computer-use/screen/browser/allowed-hosts.ts';

const hosts = ['example.com', '*.example.org', '127.0.0.1:8080'];

test.each([
  ['https://example.com/a', true],
  ['http://EXAMPLE.com:81/', true],
  ['wss://example.com/', true],
  ['https://www.example.com/', false],
  ['https://example.com.evil.test/', false],
  ['https://example.com@evil.test/', false],
  ['https://a.example.org/', true],
  ['https://example.org/', false],
  ['https://evilexample.org/', false],
  ['http://127.0.0.1:8080/', true],
  ['http://2130706433:8080/', true],
  ['http://127.0.0.1:8081/', false],
  ['http://169.254.169.254/latest/meta-data/', false],
  ['http://[::1]:8080/', false],
  ['http://0x7f000001:9000/', false],
  ['file:///etc/passwd', false],
  ['chrome://version', false],
  ['ftp://example.com/', false],
  ['view-source:https://example.com/', false],
  ['javascript:alert(1)', false],
  ['about:blank', true],
  ['about:settings', false],
  ['', false],
])('allowedHosts() of %s is %s', (address, isAllowed) => {
  expect(allowedHosts(hosts)(address)).toBe(isAllowed);
});

test('hostArgument() excludes the same hosts, without their ports', () => {
  expect(hostArgument(hosts)).toBe(
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE example.com, EXCLUDE *.example.org, EXCLUDE 127.0.0.1',
  );
});
