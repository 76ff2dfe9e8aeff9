import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { HubDocument } from './hub-document.ts';
import { type ReleaseDocumentOptions, releaseDocument, releaseFile } from './release-document.ts';
import { sessionDocument, sessionFile } from './session-document.ts';

/**
 * Reads the hub's own content as documents for a knowledge base: TensorFlow releases and sessions of GTC 2025.
 *
 * @param root The folder of the repository.
 * @param options How releases are written.
 * @returns The documents, in the order of their keys.
 * @throws If a folder is not there, or a file of it is not as it must be.
 */
export async function readHubDocuments(
  root: string,
  options: ReleaseDocumentOptions = {},
): Promise<HubDocument[]> {
  const releases = await readYaml(join(root, 'site/content/releases'));
  const event = join(root, 'events/gtc-2025');
  const sessions = (await readYaml(join(event, 'sessions'))).flatMap((file) => sessionFile.parse(file));
  const summaries = await readSummaries(join(event, 'summaries'));
  const documents = [
    ...releases.map((file) => releaseDocument(releaseFile.parse(file), options)),
    ...sessions.map((session) => sessionDocument(session, summaries.get(session.code))),
  ];
  return documents.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function readYaml(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
}

async function readSummaries(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [basename(name, '.md'), await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
