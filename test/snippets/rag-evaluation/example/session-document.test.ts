import { expect, test } from 'vitest';
import {
  sessionDocument,
  sessionFile,
} from '../../../../snippets/rag-evaluation/example/session-document.ts';

const [full, bare] = sessionFile.parse([
  {
    code: 'S1000',
    title: 'A talk',
    type: 'Talk',
    date: '2025-03-19',
    time: '09:00-09:40',
    room: 'SJCC 210F',
    speakers: [{ name: 'Ada', role: 'Engineer', organisation: 'Acme' }, 'Grace'],
    topic: 'CUDA',
    level: 'Beginner',
    technologies: ['cuDNN', 'CUDA'],
  },
  { code: 'S2000', title: 'Little is known' },
]);

test('sessionDocument() says what the session and its summary say', () => {
  expect(full && sessionDocument(full, 'Ours.\n')).toEqual({
    key: 'sessions/S1000.md',
    text: [
      '# S1000: A talk',
      'S1000 is a session of NVIDIA GTC 2025 of the type Talk, on 2025-03-19, at 09:00-09:40 Pacific time, in SJCC 210F.',
      'In S1000 speak Ada, Engineer, Acme; Grace.',
      'Topic: CUDA.',
      'Level: Beginner.',
      'Technologies: cuDNN, CUDA.',
      'Ours.',
    ].join('\n\n'),
    metadata: { kind: 'session', code: 'S1000', date: '2025-03-19' },
  });
});

test('sessionDocument() leaves out what nobody stated', () => {
  expect(bare && sessionDocument(bare, undefined)).toEqual({
    key: 'sessions/S2000.md',
    text: '# S2000: Little is known\n\nS2000 is a session of NVIDIA GTC 2025.',
    metadata: { kind: 'session', code: 'S2000' },
  });
});
