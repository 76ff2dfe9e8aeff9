import { type BuildPlatform, buildPlatforms } from '../lib/releases/build-platforms.ts';
import { type BuildWish, grantsWish, type WishedBuild } from '../lib/releases/grants-wish.ts';
import { wishAnswer } from '../lib/releases/wish-answer.ts';
import { part } from './part.ts';

const form = document.querySelector<HTMLFormElement>('[data-wish]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-builds] tr[data-version]')];
  const builds = rows.map(buildOf);
  const answer = part(form, '[data-answer]', HTMLElement);
  const apply = () => {
    const wish = wishOf(form);
    const isOpen = Object.values(wish).every((value) => value === '');
    for (const [index, row] of rows.entries()) {
      const build = builds[index];
      row.hidden = build !== undefined && !grantsWish(build, wish);
    }
    for (const table of document.querySelectorAll<HTMLElement>('[data-builds] .table-region')) {
      table.hidden = !table.querySelector('tr[data-version]:not([hidden])');
    }
    answer.textContent = isOpen
      ? 'Choose what you have to find the newest TensorFlow for it.'
      : wishAnswer(builds, wish);
  };
  restore(form);
  form.hidden = false;
  form.addEventListener('change', () => {
    apply();
    const query = new URLSearchParams(Object.entries(wishOf(form)).filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  });
  apply();
}

function buildOf(row: HTMLTableRowElement): WishedBuild {
  const { version = '', python = '', cuda } = row.dataset;
  const name = row.closest<HTMLElement>('[data-platform]')?.dataset['platform'];
  const platform: BuildPlatform = buildPlatforms.find((one) => one === name) ?? 'Linux';
  return { version, python, cuda, platform };
}

function wishOf(form: HTMLFormElement): BuildWish {
  const values = new FormData(form);
  const value = (name: string) => String(values.get(name) ?? '');
  return { python: value('python'), cuda: value('cuda'), platform: value('platform') };
}

/** Takes the wish of the address; what no build has is ignored. */
function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    const isKnown =
      field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value);
    if (isKnown) field.value = value;
  }
}
