import type { AnsweredTurn } from '../judge/to-judge-tasks.ts';

/** An answer that a person has read, and how right the person found it: 0, 0.5 or 1. */
export interface LabelledAnswer {
  turn: AnsweredTurn;
  label: 0 | 0.5 | 1;
}

/**
 * Answers written and labelled by hand: right ones, half ones and wrong ones, some in the reference's words and some in
 * others, to tell how far a judge agrees with a person.
 */
export const labelledAnswers: readonly LabelledAnswer[] = [
  {
    label: 1,
    turn: answered(
      'Which TensorFlow release removed support for Python 3.8?',
      'TensorFlow 2.14 removed support for Python 3.8.',
      'Support for Python 3.8 was removed in TensorFlow 2.14.',
    ),
  },
  {
    label: 0,
    turn: answered(
      'Which TensorFlow release removed support for Python 3.8?',
      'TensorFlow 2.14 removed support for Python 3.8.',
      'TensorFlow 2.12 removed support for Python 3.8.',
    ),
  },
  {
    label: 1,
    turn: answered(
      'Which TensorFlow release removed support for Python 3.8?',
      'TensorFlow 2.14 removed support for Python 3.8.',
      'Version 2.14 is the first one that you cannot run with Python 3.8.',
    ),
  },
  {
    label: 1,
    turn: answered(
      'Where was the keynote held?',
      'The keynote was held in the SAP Center.',
      'The SAP Center was where the keynote was held.',
    ),
  },
  {
    label: 0,
    turn: answered(
      'Where was the keynote held?',
      'The keynote was held in the SAP Center.',
      'The keynote was held in the McEnery Convention Center.',
    ),
  },
  {
    label: 0,
    turn: answered(
      'Where was the keynote held?',
      'The keynote was held in the SAP Center.',
      'The search results do not contain an answer to this question.',
    ),
  },
  {
    label: 0.5,
    turn: answered(
      'What are the breaking changes of TensorFlow 2.21?',
      'TensorFlow 2.21 removed support for Python 3.9. TensorBoard is no longer a dependency of TensorFlow 2.21.',
      'TensorFlow 2.21 removed support for Python 3.9.',
    ),
  },
  {
    label: 1,
    turn: answered(
      'What are the breaking changes of TensorFlow 2.21?',
      'TensorFlow 2.21 removed support for Python 3.9. TensorBoard is no longer a dependency of TensorFlow 2.21.',
      'TensorBoard is no longer a dependency of TensorFlow 2.21. It also removed support for Python 3.9.',
    ),
  },
  {
    label: 0,
    turn: answered(
      'What are the breaking changes of TensorFlow 2.21?',
      'TensorFlow 2.21 removed support for Python 3.9. TensorBoard is no longer a dependency of TensorFlow 2.21.',
      'TensorFlow 2.21 adds support for Python 3.9 and installs TensorBoard.',
    ),
  },
  {
    label: 0.5,
    turn: answered(
      'With whom does Yann LeCun speak, and in which session?',
      'Yann LeCun speaks with Bill Dally. The session is S73208.',
      'Yann LeCun speaks with Bill Dally in S71234.',
    ),
  },
  {
    label: 1,
    turn: answered(
      'What did a ticket for GTC 2025 cost?',
      'The documents do not say.',
      'I could not find the price of a ticket in the documents.',
    ),
  },
  {
    label: 0,
    turn: answered(
      'What did a ticket for GTC 2025 cost?',
      'The documents do not say.',
      'A ticket for GTC 2025 cost 1,200 US dollars.',
    ),
  },
  {
    label: 1,
    turn: answered(
      'How do I keep using Keras 2 with TensorFlow 2.16?',
      'Install tf-keras~=2.16. Set TF_USE_LEGACY_KERAS=1.',
      'Install tf-keras~=2.16 and set the variable TF_USE_LEGACY_KERAS=1.',
    ),
  },
  {
    label: 0.5,
    turn: answered(
      'How do I keep using Keras 2 with TensorFlow 2.16?',
      'Install tf-keras~=2.16. Set TF_USE_LEGACY_KERAS=1.',
      'Install tf-keras~=2.16.',
    ),
  },
];

function answered(question: string, reference: string, answer: string): AnsweredTurn {
  return { question, reference, answer, passages: [] };
}
