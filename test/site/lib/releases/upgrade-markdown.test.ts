import { expect, test } from 'vitest';
import { upgrade } from '../../../../site/lib/releases/upgrade.ts';
import { upgradeMarkdown } from '../../../../site/lib/releases/upgrade-markdown.ts';
import { aRelease } from './a-release.ts';

test('upgradeMarkdown() lists the work with its ticks, and leaves out what is only new', () => {
  const releases = [
    aRelease('2.0.0'),
    aRelease('2.1.0', [{ id: 'old', kind: 'deprecation', component: 'keras', text: 'It will go.' }]),
    aRelease('2.2.0', [
      {
        id: 'gone',
        component: 'keras',
        text: '`It` is gone.',
        action: 'Use that.',
        follows: [{ entry: '2.1.0#old', how: 'completes' }],
      },
      { id: 'caveat', kind: 'caveat', text: 'Mind this.' },
      { id: 'new', kind: 'feature', text: 'New.' },
    ]),
  ];
  const text = upgradeMarkdown(upgrade(releases, '2.0.0', '2.2.0'), {
    title: 'TensorFlow 2.0.0 to 2.2.0',
    address: 'https://hub.example/u',
    isDone: ({ stage }) => stage === 'caveats',
  });
  expect(text).toBe(`# TensorFlow 2.0.0 to 2.2.0

## Fix what breaks

- [ ] **Keras:** \`It\` is gone. Use that. (2.2.0; first noted in 2.1.0)

## Know the caveats

- [x] **Tensors, variables and modules:** Mind this. (2.2.0)

From [Outcrop](https://hub.example/u).
`);
});
