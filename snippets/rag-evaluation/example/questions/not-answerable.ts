import type { Asked } from './asked.ts';

const notSaid = 'The documents do not say.';

/** Questions that sound like the others, and that no document answers. */
export const notAnswerable: readonly Asked[] = [
  ['release-of-2-30', 'On which day will TensorFlow 2.30 be released?', notSaid],
  ['fastest-optimizer', 'Which Keras optimizer converged fastest in the tests of TensorFlow 2.11?', notSaid],
  ['keynote-visitors', 'How many people were in the hall at the GTC 2025 keynote?', notSaid],
  ['ticket-price', 'What did a ticket for GTC 2025 cost?', notSaid],
  ['wheel-size', 'How many megabytes does the wheel of TensorFlow 2.19 have?', notSaid],
  ['flex-attention-rating', 'Which rating did the audience give to session S72236?', notSaid],
  ['rocm', 'Which version of ROCm do AMD users need for TensorFlow 2.21?', notSaid],
  ['keynote-lunch', 'What was served for lunch after the session S72484?', notSaid],
  ['review-time', 'How many days did the maintainers need to review the change of NumPy 2.0?', notSaid],
  ['speaker-salary', 'What fee did Arthur Mensch get for session S73942?', notSaid],
];
