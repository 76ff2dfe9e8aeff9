import type { OperatorMemory } from './operator-memory.ts';
import { chatPage, tablePage } from './page-kinds.ts';
import { readTable } from './read-table.ts';
import { sameLabel } from './same-label.ts';
import type { ScreenElement } from './screen.ts';

/** What is known of a value: itself, or the cell that shows but its beginning. */
export type KnownValue =
  | { type: 'value'; value: string }
  | { type: 'cut'; cell: ScreenElement; page: string };

/** What a cell ends with that cannot show all that stands in it. */
const cut = /(?:…|\.\.\.)$/;

/**
 * Looks for the value of a field in what was seen: in the task itself, in the table, in an assistant's answers.
 *
 * @param memory What was seen.
 * @param label The field's label.
 * @returns What is known; nothing if nothing is.
 */
export function knownValue(memory: OperatorMemory, label: string): KnownValue | undefined {
  const told = toldValue(memory.task, label);
  return told ?? tableValue(memory, label) ?? answeredValue(memory, label);
}

/** Who the task is about, as an assistant has to be told. */
export function subjectOf({ pages, task }: OperatorMemory): string {
  const table = tablePage(pages);
  const cells = table ? [...readTable(table.screen, task).values()] : [];
  return cells
    .slice(0, 2)
    .map(({ name }) => name)
    .join(', ');
}

function toldValue(task: string, label: string): KnownValue | undefined {
  const told = [...task.matchAll(/([\p{L}][\p{L} -]{0,40}?)(?: is| to|:| =) ["“]([^"”]{1,500})["”]/gu)];
  const value = told.find(([, name = '']) => sameLabel(name, label))?.[2];
  return value === undefined ? undefined : { type: 'value', value };
}

function tableValue({ pages, task }: OperatorMemory, label: string): KnownValue | undefined {
  const table = tablePage(pages);
  const found = table && [...readTable(table.screen, task)].find(([header]) => sameLabel(header, label));
  if (!table || !found) return undefined;
  const [, cell] = found;
  const text = cell.value ?? cell.name;
  if (text === '') return undefined;
  if (!cut.test(text)) return { type: 'value', value: text };
  const beginning = text.replace(cut, '').trimEnd();
  const whole = table.screen.elements
    .map(({ value }) => value ?? '')
    .find((value) => value.length > beginning.length && value.startsWith(beginning) && !cut.test(value));
  return whole === undefined ? { type: 'cut', cell, page: table.page } : { type: 'value', value: whole };
}

function answeredValue({ pages }: OperatorMemory, label: string): KnownValue | undefined {
  const chat = chatPage(pages);
  const said = chat?.screen.elements.filter(
    ({ role }) => role !== 'textbox' && role !== 'button' && role !== 'tab',
  );
  for (const { name, value } of [...(said ?? [])].reverse()) {
    const text = value ?? name;
    const answer = /^(?<about>[^:]{1,120}?)(?: is|:)\s+(?<value>\S.*)$/s.exec(text.trim())?.groups;
    if (!answer?.about || text.trim().endsWith('?')) continue;
    if (sameLabel(answer.about.replace(/ (?:of|for) .*$/, '').replace(/^the /i, ''), label))
      return { type: 'value', value: (answer.value ?? '').replace(/\.$/, '') };
  }
  return undefined;
}
