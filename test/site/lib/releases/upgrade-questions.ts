import type { EntryKind } from '../../../../site/lib/releases/entry-kinds.ts';

/** A fact that the answer must hold. */
export interface ExpectedFact {
  /** The version that brings it. */
  version: string;
  kind: EntryKind;
  /** Words that its text or what to do must have. */
  words: readonly string[];
  /** A version whose announcement must be folded into the same story. */
  announcedIn?: string;
}

/** A question that a team asks before an upgrade, answered by hand from the official notes. */
export interface UpgradeQuestionCase {
  question: string;
  from: string;
  to: string;
  answer: string;
  /** Where RELEASE.md says so: the release, the heading, the beginning of the item. */
  sources: readonly string[];
  facts: readonly ExpectedFact[];
  /** Names that no breaking change may concern. */
  unbroken?: readonly string[];
  /** What the tested builds must say of Linux, or of the platform that is named. */
  builds?: {
    platform: 'Linux' | 'Windows' | 'macOS';
    pythonDropped?: string[];
    cuda?: [string, string];
    lastGpu?: string;
    last?: string;
  };
}

/** Written from RELEASE.md and the table of tested builds, not from our own entries. */
export const upgradeQuestions: readonly UpgradeQuestionCase[] = [
  {
    question: 'We run 2.11 on Python 3.7. Can we go to 2.19 without another Python?',
    from: '2.11.0',
    to: '2.19.0',
    answer: 'No. 2.12 drops Python 3.7, and 2.14 drops 3.8.',
    sources: [
      '2.12.0, Bug Fixes and Other Changes: "Support for Python 3.7 has been removed."',
      '2.14.0, Breaking Changes: "Support for Python 3.8 has been removed starting with TF 2.14."',
    ],
    facts: [
      { version: '2.12.0', kind: 'breaking', words: ['Python 3.7'] },
      { version: '2.14.0', kind: 'breaking', words: ['Python 3.8'] },
    ],
    builds: { platform: 'Linux', pythonDropped: ['3.7', '3.8'], cuda: ['11.2', '12.5'] },
  },
  {
    question: 'Is tf.estimator still there in 2.16?',
    from: '2.14.0',
    to: '2.16.1',
    answer: 'No: 2.15 announces that it goes in 2.16, and 2.16 removes it.',
    sources: [
      '2.16.1, Breaking Changes: "The tf.estimator API is removed."',
      '2.15.0, Bug Fixes and Other Changes: "The tf.estimator API removal is in progress and will be targeted for the 2.16 release."',
    ],
    facts: [{ version: '2.16.1', kind: 'breaking', words: ['tf.estimator'], announcedIn: '2.15.0' }],
  },
  {
    question: 'How do we stay on Keras 2 with 2.16?',
    from: '2.15.0',
    to: '2.16.1',
    answer: 'Install tf-keras and set TF_USE_LEGACY_KERAS=1, or import tf_keras.',
    sources: ['2.16.1, Breaking Changes: "To continue using Keras 2.0, do the following."'],
    facts: [
      {
        version: '2.16.1',
        kind: 'breaking',
        words: ['Keras 3', 'tf-keras', 'TF_USE_LEGACY_KERAS=1', 'tf_keras'],
      },
    ],
  },
  {
    question: 'We train on native Windows with a GPU. What does 2.11 change?',
    from: '2.10.0',
    to: '2.11.1',
    answer:
      '2.10 was the last release with GPU support there: use WSL2, or the CPU package with the DirectML plugin.',
    sources: [
      '2.11.1: "TensorFlow 2.10 was the last TensorFlow release that supported GPU on native-Windows."',
    ],
    facts: [{ version: '2.11.1', kind: 'caveat', words: ['2.10', 'Windows', 'WSL2', 'DirectML'] }],
    builds: { platform: 'Windows', lastGpu: '2.10.0' },
  },
  {
    question: 'Will our optimizer checkpoints load in 2.11?',
    from: '2.10.0',
    to: '2.11.0',
    answer:
      'Not always: the new optimizers keep another state. The old ones are in tf.keras.optimizers.legacy.',
    sources: ['2.11.0, Breaking Changes: "Checkpoint loading failure."'],
    facts: [{ version: '2.11.0', kind: 'breaking', words: ['checkpoint', 'legacy'] }],
  },
  {
    question: 'What do NumPy and TensorRT mean for a move from 2.16 to 2.18?',
    from: '2.16.1',
    to: '2.18.0',
    answer: '2.18 is compiled with NumPy 2, and its CUDA builds have no TensorRT, as 2.17 announced.',
    sources: [
      '2.18.0, Breaking Changes: "TensorFlow now supports and is compiled with NumPy 2.0 by default."',
      '2.18.0, Breaking Changes: "TensorRT support is disabled in CUDA builds"',
      '2.17.0, Bug Fixes and Other Changes: "TensorRT support: this is the last release supporting TensorRT."',
    ],
    facts: [
      { version: '2.18.0', kind: 'breaking', words: ['NumPy 2.0'] },
      { version: '2.18.0', kind: 'breaking', words: ['TensorRT'], announcedIn: '2.17.0' },
    ],
  },
  {
    question: 'Does 2.20 delete tf.lite.Interpreter, as 2.19 says?',
    from: '2.18.0',
    to: '2.20.0',
    answer: 'No. 2.20 removes nothing of it, and says that tf.lite goes in a future version.',
    sources: [
      '2.19.0, Breaking Changes: "the API tf.lite.Interpreter will be deleted in TF 2.20"',
      '2.20.0, Major Features and Improvements: "tf.lite will be removed in future TensorFlow Python package"',
    ],
    facts: [{ version: '2.20.0', kind: 'deprecation', words: ['tf.lite'], announcedIn: '2.19.0' }],
    unbroken: ['tf.lite.Interpreter'],
  },
  {
    question: 'What has to be installed beside 2.21 that 2.19 brought along?',
    from: '2.19.0',
    to: '2.21.0',
    answer: 'TensorBoard, and the Google Cloud Storage file system; and Python must be 3.10 or newer.',
    sources: [
      '2.21.0, Breaking Changes: "The TensorBoard (TB) dependency has been removed starting with TF 2.21."',
      '2.20.0, Breaking Changes: "The tensorflow-io-gcs-filesystem package is now optional"',
      '2.21.0, Breaking Changes: "Support for Python 3.9 has been removed starting with TF 2.21."',
    ],
    facts: [
      { version: '2.21.0', kind: 'breaking', words: ['TensorBoard'] },
      { version: '2.20.0', kind: 'breaking', words: ['tensorflow[gcs-filesystem]'] },
      { version: '2.21.0', kind: 'breaking', words: ['Python 3.9'] },
    ],
    builds: { platform: 'Linux', pythonDropped: ['3.9'] },
  },
  {
    question: 'Which CUDA does 2.4 need, and do results change on Ampere GPUs?',
    from: '2.3.0',
    to: '2.4.0',
    answer:
      'CUDA 11.0 in place of 10.1. float32 operations use TensorFloat-32 there, which can be switched off.',
    sources: [
      '2.4.0, Breaking Changes: "Certain float32 ops run in lower precision on Ampere based GPUs"',
      'Tested build configurations, Linux GPU: 2.3.0 with CUDA 10.1, 2.4.0 with CUDA 11.0',
    ],
    facts: [
      {
        version: '2.4.0',
        kind: 'breaking',
        words: ['TensorFloat-32', 'Ampere', 'enable_tensor_float_32_execution'],
      },
    ],
    builds: { platform: 'Linux', cuda: ['10.1', '11.0'] },
  },
  {
    question: 'What of boosted trees and experimental mixed precision is left in 2.9?',
    from: '2.8.0',
    to: '2.9.0',
    answer: 'Nothing: use TensorFlow Decision Forests, and tf.keras.mixed_precision without experimental.',
    sources: [
      '2.9.0, Breaking Changes: "all boosted trees code has now been removed"',
      '2.9.0, Breaking Changes: "The tf.keras.mixed_precision.experimental API has been removed."',
    ],
    facts: [
      { version: '2.9.0', kind: 'breaking', words: ['boosted tree', 'Decision Forests'] },
      { version: '2.9.0', kind: 'breaking', words: ['mixed_precision.experimental'] },
    ],
  },
];
