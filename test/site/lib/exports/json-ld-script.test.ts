import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { jsonLdScript } from '../../../../site/lib/exports/json-ld-script.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';

test('jsonLdScript() holds no character that HTML or JavaScript take for more than text', () => {
  expect(jsonLdScript({ name: '</script><!--\u2028\u2029&>' })).toBe(
    '{"name":"\\u003c/script>\\u003c!--\\u2028\\u2029&>"}',
  );
});

test('jsonLdScript() keeps hostile text, lone surrogates included, as an HTML parser and JSON.parse() read it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, key) => {
      const value = { name, list: [{ [`k${key}`]: name }] };
      const html = `<head><script type="application/ld+json">${jsonLdScript(value)}</script><title>After</title></head>`;
      const document = parseDocument(html);
      const [script] = DomUtils.getElementsByTagName('script', document);
      expect(JSON.parse(DomUtils.textContent(script ?? []))).toEqual(value);
      expect(DomUtils.textContent(DomUtils.getElementsByTagName('title', document))).toBe('After');
    }),
    fuzz,
  );
});
