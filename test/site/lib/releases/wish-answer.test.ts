import { expect, test } from 'vitest';
import { wishAnswer } from '../../../../site/lib/releases/wish-answer.ts';
import { getTestedBuilds } from '../../../../site/loaders/tested-builds.node.ts';

const { builds } = await getTestedBuilds();
const wished = builds.map(({ gpu, ...build }) => ({ ...build, cuda: gpu?.cuda }));
const ask = (wish: { python?: string; cuda?: string; platform?: string }) =>
  wishAnswer(wished, { python: '', cuda: '', platform: '', ...wish });

test.each([
  [
    { python: '3.9', cuda: '11.2', platform: 'Linux' },
    'TensorFlow 2.11.0 is the newest that was tested with Python 3.9 and CUDA 11.2 on Linux.',
  ],
  [{ python: '3.8' }, 'TensorFlow 2.13.0 is the newest that was tested with Python 3.8.'],
  [
    { cuda: '11.2', platform: 'Windows' },
    'TensorFlow 2.10.0 is the newest that was tested with CUDA 11.2 on Windows.',
  ],
  [{ platform: 'macOS' }, 'TensorFlow 2.16.1 is the newest that was tested on macOS.'],
])('wishAnswer() of %j', (wish, answer) => {
  expect(ask(wish)).toBe(answer);
});

test('wishAnswer() tells what each half of a wish would get when none was tested', () => {
  expect(ask({ python: '3.13', cuda: '10.1', platform: 'Linux' })).toBe(
    'No TensorFlow was tested with Python 3.13 and CUDA 10.1 on Linux; 2.21.0 is the newest with Python 3.13 on Linux; 2.3.0 is the newest with CUDA 10.1 on Linux.',
  );
});
