import { describe, expect, it } from 'vitest';
import { egressRefusal } from '../../../../snippets/computer-use/egress/egress-refusal.node.ts';
import { isPublicAddress } from '../../../../snippets/computer-use/egress/public-lookup.node.ts';

const rules = { allowed: ['exact.example', '*.below.example', 'port.example:8443'] };
const notAllowed = 'its name must be allowed';
const byAddress = 'it must be named, not given by its address';

describe('egressRefusal()', () => {
  it.each([
    ['exact.example', 443, undefined],
    ['EXACT.example.', 80, undefined],
    ['exact.example', 81, 'its port must be 80 or 443'],
    ['sub.exact.example', 443, notAllowed],
    ['notexact.example', 443, notAllowed],
    ['a.below.example', 443, undefined],
    ['a.b.below.example', 443, undefined],
    ['below.example', 443, notAllowed],
    ['.below.example', 443, notAllowed],
    ['notbelow.example', 443, notAllowed],
    ['a.below.example.evil.test', 443, notAllowed],
    ['port.example', 8443, undefined],
    ['port.example', 443, 'its port must be 8443'],
    ['127.0.0.1', 80, byAddress],
    ['[::1]', 80, byAddress],
    ['2130706433', 80, notAllowed],
    ['localhost', 80, notAllowed],
    ['', 80, notAllowed],
  ])('egressRefusal() of %s:%i is %s', (name, port, refusal) => {
    expect(egressRefusal(name, port, rules)).toBe(refusal);
  });
});

describe('isPublicAddress()', () => {
  it.each([
    ['9.255.255.255', true],
    ['10.0.0.0', false],
    ['10.255.255.255', false],
    ['11.0.0.0', true],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['172.15.255.255', true],
    ['172.16.0.0', false],
    ['172.32.0.0', true],
    ['192.168.255.255', false],
    ['192.169.0.0', true],
    ['223.255.255.255', true],
    ['224.0.0.0', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['2002:7f00:1::', false],
    ['2606:4700::1', true],
  ])('isPublicAddress() of %s is %s', (address, answer) => {
    expect(isPublicAddress(address)).toBe(answer);
  });
});
