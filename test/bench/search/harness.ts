import type { Candidate } from './candidate.ts';

// The bench's own page: the least that a search dialog can be, the same for every candidate.
const { candidate = '', data = '' } = document.documentElement.dataset;
const dialog = document.querySelector('dialog');
const input = document.querySelector('input');
const list = document.querySelector('ul');

document.addEventListener('keydown', async (event) => {
  if (event.key !== '/' || !dialog || dialog.open) return;
  event.preventDefault();
  dialog.showModal();
  const script: Promise<Candidate> = import(`/bench/${candidate}.js`);
  const [{ start }, response] = await Promise.all([script, data === '' ? undefined : fetch(data)]);
  const find = await start(response);
  const update = async (): Promise<void> => {
    const titles = input?.value ? await find(input.value) : [];
    const items = titles.slice(0, 20).map((title, at) => {
      const item = document.createElement('li');
      item.id = `search-result-${at}`;
      item.textContent = title;
      return item;
    });
    list?.replaceChildren(...items);
  };
  input?.addEventListener('input', update);
  await update();
  dialog.dataset['state'] = 'ready';
});
