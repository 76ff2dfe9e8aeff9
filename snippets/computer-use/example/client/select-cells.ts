// The script of the spreadsheet page: one cell is selected, and what it holds is shown above the grid.
const cells = [...document.querySelectorAll<HTMLTableCellElement>('td[data-content]')];
const bar = document.querySelector<HTMLTextAreaElement>('#content');

for (const cell of cells) {
  cell.addEventListener('focus', () => select(cell));
  cell.addEventListener('keydown', (event) => move(event, cell));
}

document.addEventListener('copy', (event) => {
  const content = (document.activeElement as HTMLElement | null)?.dataset.content;
  if (content === undefined) return;
  event.clipboardData?.setData('text/plain', content);
  event.preventDefault();
});

function select(cell: HTMLTableCellElement): void {
  for (const one of cells) {
    one.tabIndex = one === cell ? 0 : -1;
    one.ariaSelected = String(one === cell);
  }
  if (bar) bar.value = cell.dataset.content ?? '';
}

function move(event: KeyboardEvent, cell: HTMLTableCellElement): void {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const [down, right] = steps[event.key] ?? [0, 0];
  const row = cell.parentElement as HTMLTableRowElement;
  const body = row.parentElement as HTMLTableSectionElement;
  const target = body.rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right];
  if (!target || target === cell) return;
  event.preventDefault();
  target.focus();
}

export {};
