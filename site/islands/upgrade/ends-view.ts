import { type BuildChange, compareBuilds } from '../../lib/releases/compare-builds.ts';
import { compareVersions } from '../../lib/releases/compare-versions.ts';
import type { UpgradeData } from '../../lib/releases/upgrade-data.ts';
import { sentenceList } from '../../lib/sentence-list.ts';
import type { TestedBuild } from '../../schemas/tested-builds.ts';
import { element } from '../element.ts';
import { securityView } from './security-view.ts';

/**
 * Makes what stands beside the steps: what to install, the tested builds of both ends, the security fixes.
 *
 * @param data The releases and builds.
 * @param from The version that one has.
 * @param to The version that one wants.
 */
export function endsView(data: UpgradeData, from: string, to: string): HTMLElement[] {
  const builds = compareBuilds(data.builds, from, to);
  return [
    ...installView(data, to),
    ...(builds.length > 0 ? [element('h3', {}, 'Tested builds')] : []),
    ...builds.map((change) => buildView(change, to)),
    ...securityView(data, from, to),
  ];
}

function installView({ releases }: UpgradeData, to: string): HTMLElement[] {
  const heading = element('h3', {}, 'To install');
  if (releases.some(({ version, kind }) => version === to && kind === 'development')) {
    return [
      heading,
      element('p', {}, `${to} is in development: there is nothing to install yet, and all may change.`),
    ];
  }
  const lines = [element('code', { class: 'install' }, `pip install tensorflow==${to}`)];
  // The notes of 2.14.0 bring the extra that installs CUDA along, on Linux.
  if (compareVersions(to, '2.14.0') >= 0) {
    lines.push(element('code', { class: 'install' }, `pip install "tensorflow[and-cuda]==${to}"`));
  }
  return [heading, ...lines];
}

function buildView(change: BuildChange, to: string): HTMLElement {
  const { platform, from, to: next, pythonDropped, pythonAdded, last, lastGpu } = change;
  const list = element(
    'dl',
    {},
    ...row(
      'Python',
      values(from, ({ python }) => python),
      values(next, ({ python }) => python),
      pythonNote(pythonDropped, pythonAdded),
    ),
    ...row(
      'CUDA',
      values(from, ({ gpu }) => gpu?.cuda),
      values(next, ({ gpu }) => gpu?.cuda),
    ),
    ...row(
      'cuDNN',
      values(from, ({ gpu }) => gpu?.cudnn),
      values(next, ({ gpu }) => gpu?.cudnn),
    ),
    ...row(
      'Compiler',
      values(from, ({ compiler }) => compiler),
      values(next, ({ compiler }) => compiler),
    ),
    ...row(
      'Build tool',
      values(from, ({ buildTool }) => buildTool),
      values(next, ({ buildTool }) => buildTool),
    ),
  );
  const whole = element('section', { class: 'build' }, element('h4', {}, platform));
  if (next.length === 0) {
    const text = last
      ? `No tested build is listed for ${to}; the last up to it is ${last}.`
      : `No tested build is listed for ${to}.`;
    whole.append(element('p', { class: 'lost' }, text));
  } else whole.append(list);
  if (next.length > 0 && lastGpu)
    whole.append(element('p', { class: 'lost' }, `No GPU build is listed any more; the last is ${lastGpu}.`));
  return whole;
}

function values(builds: readonly TestedBuild[], value: (build: TestedBuild) => string | undefined): string {
  return [...new Set(builds.map(value).filter((one) => one !== undefined))].join(', ');
}

function row(name: string, from: string, to: string, note = ''): HTMLElement[] {
  if (from === '' && to === '') return [];
  const value = element('dd', {});
  if (from === to) value.append(to);
  else
    value.append(
      element('span', { class: 'old' }, from || 'none'),
      ' → ',
      element('strong', {}, to || 'none'),
    );
  if (note) value.append(element('small', {}, note));
  return [element('div', { class: from === to ? 'same' : undefined }, element('dt', {}, name), value)];
}

function pythonNote(dropped: readonly string[], added: readonly string[]): string {
  const parts = [
    dropped.length > 0 ? `drops ${sentenceList(dropped)}` : '',
    added.length > 0 ? `adds ${sentenceList(added)}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
