import { expect, test } from 'vitest';
import { topicChoices } from '../../../../site/lib/session-list/topic-choices.ts';

function told(topic?: string) {
  return topicChoices(topic === undefined ? {} : { topic }).map(({ id, label, within }) => [
    id,
    label,
    within,
  ]);
}

test('topicChoices() finds a narrow topic within the wide one', () => {
  expect(told('Generative AI - Biology - Generative AI')).toEqual([
    ['generative-ai', 'Generative AI', undefined],
    ['generative-ai-biology-generative-ai', 'Biology - Generative AI', 'generative-ai'],
  ]);
});

test('topicChoices() takes a topic without parts as it is', () => {
  expect(told('Robotics')).toEqual([['robotics', 'Robotics', undefined]]);
});

test('topicChoices() says when the topic is not known', () => {
  expect(told()).toEqual([['unknown', 'Topic not known', undefined]]);
});
