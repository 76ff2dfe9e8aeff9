import { compareVersions } from './compare-versions.ts';
import { resolveVersion } from './resolve-version.ts';

/** What the address of the upgrade view asks for. */
export type UpgradeQuestion =
  | { readonly is: 'open'; readonly from?: string | undefined; readonly to?: string | undefined }
  | {
      readonly is: 'unknown';
      readonly problems: readonly string[];
      readonly from?: string | undefined;
      readonly to?: string | undefined;
    }
  | { readonly is: 'equal' | 'downgrade' | 'upgrade'; readonly from: string; readonly to: string };

/**
 * Reads the versions of an address.
 *
 * @param query The address's query.
 * @param versions The versions that have notes, the oldest first.
 * @returns What it asks. Where a version is missing, the question is open; where one is unknown, the problems come with the
 * nearest versions that there are.
 */
export function upgradeQuestion(query: string, versions: readonly string[]): UpgradeQuestion {
  const parameters = new URLSearchParams(query);
  const [from, to] = ['from', 'to'].map((name) => {
    const text = parameters.get(name)?.trim() ?? '';
    return text === '' ? undefined : resolveVersion(text, versions);
  });
  const problems = [from, to].flatMap((answer) =>
    answer && answer.version === undefined ? answer.problem : [],
  );
  if (problems.length > 0) {
    return { is: 'unknown', problems, from: meant(from), to: meant(to) };
  }
  if (!from?.version || !to?.version) return { is: 'open', from: from?.version, to: to?.version };
  const order = compareVersions(from.version, to.version);
  const is = order === 0 ? 'equal' : order > 0 ? 'downgrade' : 'upgrade';
  return { is, from: from.version, to: to.version };
}

function meant(answer: ReturnType<typeof resolveVersion> | undefined): string | undefined {
  return answer?.version ?? (answer && 'nearest' in answer ? answer.nearest : undefined);
}
