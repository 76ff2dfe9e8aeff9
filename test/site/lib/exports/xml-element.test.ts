import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../site/lib/exports/clean-text.ts';
import { xmlElement } from '../../../../site/lib/exports/xml-element.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';

test('xmlElement() escapes text and leaves elements as they are', () => {
  const inner = xmlElement('b', {}, 'x');
  expect(xmlElement('a', {}, '1 < 2 & "3" ]]> \'4\'\n', inner).xml).toBe(
    '<a>1 &lt; 2 &amp; "3" ]]&gt; \'4\'\n<b>x</b></a>',
  );
});

test('xmlElement() escapes attributes, line breaks included', () => {
  expect(xmlElement('a', { id: 7, name: '<"&>\r\n\t\'' }).xml).toBe(
    '<a id="7" name="&lt;&quot;&amp;&gt;&#10;&#9;\'"/>',
  );
});

test('xmlElement() closes an element that has no content', () => {
  expect(xmlElement('a', {}).xml).toBe('<a/>');
  expect(xmlElement('a', {}, '').xml).toBe('<a></a>');
});

test('xmlElement() writes only characters that XML 1.0 knows', () => {
  const known = /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  fc.assert(
    fc.property(hostileText, (text) => known.test(xmlElement('a', { text }, text).xml)),
    fuzz,
  );
});

test('xmlElement() keeps hostile text, as a second parser reads it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, text) => {
      const document = parseDocument(xmlElement('a', { name }, text, xmlElement('b', {})).xml, {
        xmlMode: true,
      });
      const [element, ...others] = DomUtils.getElementsByTagName('*', document.children, false);
      expect(others).toEqual([]);
      expect(element?.attribs).toEqual({ name: cleanText(name) });
      expect(DomUtils.textContent(element ?? [])).toBe(cleanText(text));
      expect(DomUtils.getElementsByTagName('*', element?.children ?? []).map((child) => child.name)).toEqual([
        'b',
      ]);
    }),
    fuzz,
  );
});
