import { expect, test } from 'vitest';
import {
  releaseDocument,
  releaseFile,
} from '../../../../snippets/rag-evaluation/example/release-document.ts';

const release = releaseFile.parse({
  version: '2.19.0',
  series: '2.19',
  kind: 'minor',
  summary: 'Small.',
  python: '3.9-3.12',
  cves: ['CVE-2025-1', 'CVE-2025-2'],
  entries: [{ kind: 'deprecation', component: 'lite', text: '`a` is deprecated.', action: 'Use `b`.' }],
});

test('releaseDocument() names the version in the title alone', () => {
  const { text } = releaseDocument(release);
  expect(text).toBe(
    [
      '# TensorFlow 2.19 (2.19.0)',
      'Small.',
      'It was built and tested with Python 3.9-3.12.',
      'It fixes 2 vulnerabilities with a CVE id, among them CVE-2025-1, CVE-2025-2.',
      'Deprecation in lite: `a` is deprecated. Use `b`.',
    ].join('\n\n'),
  );
});

test('releaseDocument() names the version in every line where that is wanted', () => {
  const { text } = releaseDocument(release, { version: 'every line' });
  for (const line of text.split('\n\n').slice(1)) expect(line).toMatch(/^TensorFlow 2\.19: /);
});

test('releaseDocument() names a patch by its whole version', () => {
  expect(releaseDocument({ ...release, version: '2.19.1', kind: 'patch' }).text).toMatch(
    /^# TensorFlow 2\.19\.1 /,
  );
});

test('releaseDocument() gives what a retrieval can filter by', () => {
  expect(releaseDocument(release)).toMatchObject({
    key: 'releases/2.19.0.md',
    metadata: { kind: 'release', version: '2.19.0', series: '2.19' },
  });
});
