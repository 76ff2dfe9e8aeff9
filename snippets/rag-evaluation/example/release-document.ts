import * as z from 'zod';
import type { HubDocument } from './hub-document.ts';

/** What is read of a file in `site/content/releases`. */
export const releaseFile = z.object({
  version: z.string(),
  series: z.string(),
  kind: z.string(),
  summary: z.string(),
  python: z.string().optional(),
  cves: z.array(z.string()).default([]),
  entries: z
    .array(
      z.object({
        kind: z.string(),
        component: z.string(),
        text: z.string(),
        action: z.string().optional(),
      }),
    )
    .default([]),
});

/** How a release becomes a document. */
export interface ReleaseDocumentOptions {
  /**
   * Whether the version stands in the title alone, as one would write for people, or in every line: a chunk that was
   * cut out of the middle no longer says which version it tells of.
   *
   * @default 'title'
   */
  version?: 'title' | 'every line';
}

/** Kinds in the words of the document. */
const kinds: Record<string, string> = {
  breaking: 'Breaking change',
  deprecation: 'Deprecation',
  caveat: 'Known caveat',
  feature: 'New',
  fix: 'Changed behaviour',
};

/**
 * Writes the notes of a TensorFlow release as a document for a knowledge base, one entry a line.
 *
 * @param release The release, as its file holds it.
 * @param options How it is written.
 * @returns The document, with the metadata `kind`, `version` and `series`.
 */
export function releaseDocument(
  release: z.output<typeof releaseFile>,
  { version = 'title' }: ReleaseDocumentOptions = {},
): HubDocument {
  // People say 2.16 for the first release of a series, even where that was 2.16.1.
  const name = `TensorFlow ${release.kind === 'patch' ? release.version : release.series}`;
  const mark = version === 'title' ? '' : `${name}: `;
  const facts = [
    release.summary,
    release.python && `It was built and tested with Python ${release.python}.`,
    release.cves.length > 0 &&
      `It fixes ${release.cves.length} vulnerabilities with a CVE id, among them ${release.cves.slice(0, 3).join(', ')}.`,
  ].filter((fact) => fact);
  const entries = release.entries.map(
    ({ kind, component, text, action }) =>
      `${kinds[kind] ?? kind} in ${component}: ${text}${action ? ` ${action}` : ''}`,
  );
  return {
    key: `releases/${release.version}.md`,
    text: [`# ${name} (${release.version})`, ...[...facts, ...entries].map((line) => mark + line)].join(
      '\n\n',
    ),
    metadata: { kind: 'release', version: release.version, series: release.series },
  };
}
