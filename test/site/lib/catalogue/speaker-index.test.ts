import { expect, test } from 'vitest';
import { speakerIndex } from '../../../../site/lib/catalogue/speaker-index.ts';
import { aSession } from '../../../support/a-session.ts';

test('speakerIndex() leads from a name to all its sessions', () => {
  const keynote = aSession({ code: 'S72484', speakers: [{ name: 'Jensen Huang' }] });
  const other = aSession({ code: 'S71946', speakers: [{ name: 'Mark Saroufim' }] });
  const quantum = aSession({ code: 'S74495', speakers: [{ name: 'Jensen Huang' }] });
  const [huang] = speakerIndex([keynote, other, quantum]);
  expect(huang).toEqual({
    name: 'Jensen Huang',
    slug: 'jensen-huang',
    sessions: [keynote, quantum],
    roles: [],
  });
});

test('speakerIndex() keeps each role of a person once', () => {
  const cto = { name: 'Luca Antiga', role: 'CTO', organisation: 'Lightning AI' };
  const author = { name: 'Luca Antiga', role: 'Author', organisation: 'Lightning AI' };
  const index = speakerIndex([cto, cto, author].map((speaker) => aSession({ speakers: [speaker] })));
  expect(index[0]?.roles).toEqual([
    { role: 'CTO', organisation: 'Lightning AI' },
    { role: 'Author', organisation: 'Lightning AI' },
  ]);
});

test('speakerIndex() sorts names as a reader does, marks and case aside', () => {
  const names = ['dePaul Miller', 'Zac Sims', 'Çağlar Gülşeni', 'Chip Huyen', '文 思行', 'Deepak Patil'];
  const index = speakerIndex([aSession({ speakers: names.map((name) => ({ name })) })]);
  expect(index.map(({ name }) => name)).toEqual([
    'Çağlar Gülşeni',
    'Chip Huyen',
    'Deepak Patil',
    'dePaul Miller',
    'Zac Sims',
    '文 思行',
  ]);
});

test('speakerIndex() keeps two spellings apart, each with an address of its own', () => {
  const names = ['Che-Rung Lee', 'Che Rung Lee'];
  const index = speakerIndex(names.map((name) => aSession({ speakers: [{ name }] })));
  expect(new Set(index.map(({ slug }) => slug)).size).toBe(2);
});
