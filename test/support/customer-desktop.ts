import { ToyDesktop, type ToyElement } from './toy-desktop.ts';

const overview = 'Wholesale of tea to the whole of the north, since 1982';

/**
 * A desktop for the task to fill a form: a form, a table whose last cell is cut off, and an assistant who knows the
 * phone number.
 *
 * @param options What else stands on the form's page, and what the assistant doesn't know.
 */
export function customerDesktop({ more = [], knows = true }: { more?: ToyElement[]; knows?: boolean } = {}) {
  const submitted: Record<string, string>[] = [];
  const labels = ['Customer ID', 'Customer name', 'E-mail *', 'Overview', 'Phone number'];
  const fields = labels.map((name): ToyElement => ({ role: 'textbox', name, value: '' }));
  const row = (role: string, cells: readonly string[]): ToyElement[] =>
    cells.map((name, index) => ({ role, name, x: 10 + 160 * index, sameRow: index > 0 }));
  const bar: ToyElement = { role: 'textbox', name: 'Content of the cell', value: '' };
  const shortened = `${overview.slice(0, 12)}…`;
  const [id, name, email, cut] = row('cell', ['C-1002', 'Ben Okri', 'ben@example.com', shortened]);
  const chat: ToyElement[] = [];
  const message: ToyElement = { role: 'textbox', name: 'Message to the assistant', value: '' };
  const send = () => {
    const phone = knows ? 'The phone number of C-1002, Ben Okri is +61 3 5550 1234.' : 'I do not know that.';
    chat.push({ role: 'text', name: message.value ?? '' }, { role: 'text', name: phone });
    message.value = '';
  };
  chat.push(message, { role: 'button', name: 'Send', onClick: send });
  const submit = () => {
    submitted.push(Object.fromEntries(fields.map((field) => [field.name, field.value ?? ''])));
    for (const field of fields) field.value = '';
  };
  const desktop = new ToyDesktop([
    {
      title: 'New customer',
      elements: [
        { role: 'heading', name: 'New customer' },
        ...fields,
        { role: 'button', name: 'Submit', onClick: submit },
        ...more,
      ],
    },
    {
      title: 'Customers',
      elements: [
        bar,
        ...row('columnheader', ['Customer ID', 'Name', 'Email', 'Overview']),
        ...row('cell', ['C-1001', 'Ana Silva', 'ana@example.com', 'Coffee']),
        ...[id, name, email].filter((cell) => cell !== undefined),
        ...(cut ? [{ ...cut, onClick: () => void Object.assign(bar, { value: overview }) }] : []),
      ],
    },
    { title: 'CRM assistant', elements: chat },
  ]);
  return { desktop, submitted, overview };
}
