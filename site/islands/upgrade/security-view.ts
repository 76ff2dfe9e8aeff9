import { counted } from '../../lib/counted.ts';
import { compareVersions } from '../../lib/releases/compare-versions.ts';
import { securityChange } from '../../lib/releases/security-change.ts';
import type { UpgradeData } from '../../lib/releases/upgrade-data.ts';
import { element } from '../element.ts';

/**
 * Makes what the notes say of security fixes: what an upgrade gains or a downgrade gives up, and what a patch adds.
 *
 * @param data The releases.
 * @param from The version that one has.
 * @param to The version that one wants.
 */
export function securityView({ releases }: UpgradeData, from: string, to: string): HTMLElement[] {
  return [
    element('h3', {}, 'Security'),
    ...(compareVersions(to, from) < 0 ? undoneView(releases, from, to) : gainedView(releases, from, to)),
    ...missingView(releases, from, to),
  ];
}

function gainedView(releases: UpgradeData['releases'], from: string, to: string): HTMLElement[] {
  const { gained } = securityChange(releases, from, to);
  if (gained.length === 0) return [element('p', {}, 'The notes list no CVE ids on the way.')];
  return [cveList(`${counted(gained.length, 'CVE id')} fixed on the way`, gained)];
}

/** What a downgrade gives up is what the upgrade back would gain. */
function undoneView(releases: UpgradeData['releases'], from: string, to: string): HTMLElement[] {
  const { gained } = securityChange(releases, to, from);
  if (gained.length === 0) return [element('p', {}, 'The notes list no CVE ids that would come back.')];
  const text = `${counted(gained.length, 'CVE id')} that ${from} has fixed would come back.`;
  return [element('p', { class: 'lost' }, text), cveList('Show them', gained)];
}

function missingView(releases: UpgradeData['releases'], from: string, to: string): HTMLElement[] {
  const { missing, lost, patch } = securityChange(releases, from, to);
  if (missing.length === 0) return [];
  const held = lost.length === missing.length ? 'them' : `${lost.length} of them`;
  const back = lost.length > 0 ? ` ${from} has ${held} already.` : '';
  const text = `${patch} fixes ${counted(missing.length, 'CVE id')} that ${to} does not: take ${patch}.${back}`;
  return [element('p', { class: 'lost' }, text), cveList(`Fixed after ${to}`, missing)];
}

function cveList(label: string, ids: readonly string[]): HTMLElement {
  const items = ids.map((id) =>
    element('li', {}, element('a', { href: `https://nvd.nist.gov/vuln/detail/${id}` }, id)),
  );
  return element(
    'details',
    { class: 'cves' },
    element('summary', {}, label),
    element('ul', { class: 'ids' }, ...items),
  );
}
