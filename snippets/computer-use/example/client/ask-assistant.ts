// The script of the CRM page: sends questions and shows the answers.
const talk = document.querySelector<HTMLOListElement>('#talk');
const question = document.querySelector<HTMLInputElement>('#question');

document.querySelector('#ask')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = question?.value.trim() ?? '';
  if (text === '' || !question) return;
  question.value = '';
  add('You', [text]);
  send('/questions', { question: text });
});

document.querySelector('#share')?.addEventListener('click', () => send('/shares', {}));

async function send(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const { answer, problem }: { answer?: string[]; problem?: string } = await response.json();
    add('Assistant', answer ?? [problem ?? 'Something went wrong; ask again.']);
  } catch {
    add('Assistant', ['I can’t be reached; ask again.']);
  }
}

function add(who: string, paragraphs: readonly string[]): void {
  const item = document.createElement('li');
  item.className = who === 'You' ? 'you' : 'assistant';
  const name = document.createElement('strong');
  name.textContent = who;
  item.append(name);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    item.append(paragraph);
  }
  talk?.append(item);
  talk?.scrollTo({ top: talk.scrollHeight });
}

export {};
