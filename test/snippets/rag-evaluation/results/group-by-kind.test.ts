import { expect, test } from 'vitest';
import { groupByKind } from '../../../../snippets/rag-evaluation/results/group-by-kind.ts';
import { aConversation } from './a-conversation.ts';

test('groupByKind() knows the kind by what was asked, and leaves nothing out', () => {
  const conversations = ['c', 'a', 'x', 'b'].map((question) => aConversation(question, {}));
  const asked = (question: string, kind?: string) => ({
    ...{ id: question, turns: [{ question }] },
    ...(kind !== undefined && { kind }),
  });
  const groups = groupByKind(conversations, [asked('a', 'fact'), asked('b'), asked('c', 'fact')]);
  const named = [...groups].map(([kind, all]) => [kind, all.map(({ turns }) => turns[0]?.question)]);
  expect(named).toEqual([
    ['fact', ['c', 'a']],
    ['other', ['x', 'b']],
  ]);
});
