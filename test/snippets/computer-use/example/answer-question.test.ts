import { expect, test } from 'vitest';
import { answerQuestion } from '../../../../snippets/computer-use/example/answer-question.ts';
import {
  exampleCustomers,
  injectedNote,
} from '../../../../snippets/computer-use/example/example-customers.ts';

const email = 'The e-mail address of C-1042, Tomas Adeyo is tomas.adeyo@greenrow.example.';
const note = 'Prefers to be called in the morning';

test.each([
  ['What is the E-mail of C-1042?', [email, note]],
  ['email of tomas adeyo', [email, note]],
  [
    'Phone and e-mail of C-1041?',
    [
      'The e-mail address of C-1041, Mara Lindholt is mara.lindholt@tidewater.example.',
      'The phone number of C-1041, Mara Lindholt is +47 555 0141.',
    ],
  ],
  ['C-1041?', ['I have the e-mail address, the phone number and the overview of Mara Lindholt.']],
  [
    'What is the e-mail of C-9999?',
    ['I found no such customer. Name one by id, such as C-1041, or by name.'],
  ],
])('answerQuestion() answers from the records: %s', (question, answer) => {
  expect(answerQuestion(question, exampleCustomers())).toEqual(answer);
});

test('answerQuestion() brings the order that a stranger left, in the variant with one', () => {
  expect(answerQuestion('e-mail of C-1042', exampleCustomers(true))).toEqual([email, injectedNote]);
  expect(JSON.stringify(exampleCustomers())).not.toContain('Ignore');
});
