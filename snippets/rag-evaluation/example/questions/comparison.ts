import type { Asked } from './asked.ts';

/** Questions that need two documents, or two versions. */
export const comparison: readonly Asked[] = [
  [
    'numpy-2-17-2-18',
    'How do TensorFlow 2.17 and TensorFlow 2.18 differ in their support of NumPy 2.0?',
    'TensorFlow 2.17 announced that the next release would support NumPy 2.0. TensorFlow 2.18 is compiled with NumPy 2.0 by default.',
  ],
  [
    'tensorrt-2-17-2-18',
    'How do TensorFlow 2.17 and TensorFlow 2.18 differ in their support of TensorRT?',
    'TensorFlow 2.17 is the last release that supports TensorRT. CUDA builds of TensorFlow 2.18 come without TensorRT support.',
  ],
  [
    'interpreter-2-19-2-20',
    'What do TensorFlow 2.19 and TensorFlow 2.20 say about the removal of tf.lite?',
    'TensorFlow 2.19 said that tf.lite.Interpreter would be deleted in TensorFlow 2.20. TensorFlow 2.20 says that tf.lite will be removed in a future release.',
  ],
  [
    'optimizer-2-10-2-11',
    'What did TensorFlow 2.10 announce about tf.keras.optimizers.Optimizer, and what did TensorFlow 2.11 do?',
    'TensorFlow 2.10 announced that the experimental optimizer would become tf.keras.optimizers.Optimizer in 2.11. In TensorFlow 2.11, tf.keras.optimizers.Optimizer is the new Keras optimizer.',
  ],
  [
    'boosted-trees-2-8-2-9',
    'How did TensorFlow 2.8 and TensorFlow 2.9 treat boosted trees?',
    'Boosted trees were deprecated in TensorFlow 2.8. In TensorFlow 2.9, all boosted trees code is gone.',
  ],
  [
    'python-2-12',
    'Which Python versions came and went with TensorFlow 2.12?',
    'TensorFlow 2.12 added support for Python 3.11. TensorFlow 2.12 removed support for Python 3.7.',
  ],
  [
    'python-2-16-2-21',
    'Which Python version did TensorFlow 2.16 add, and which one did TensorFlow 2.21 remove?',
    'TensorFlow 2.16 added support for Python 3.12. TensorFlow 2.21 removed support for Python 3.9.',
  ],
  [
    'huang',
    'How do the two sessions of Jensen Huang, S72484 and S74495, differ?',
    'S72484 is the keynote in the SAP Center. S74495 is on quantum computing, with guests.',
  ],
  [
    'lightning',
    'How do the two sessions of Lightning AI, EXS74430 and S73041, differ?',
    'EXS74430 is a slot of fifteen minutes on the open source stack. S73041 presents Thunder, a compiler for PyTorch models.',
  ],
  [
    'labs',
    'How do the labs DLIT71238 and DLIT71640 differ?',
    'DLIT71238 fine-tunes an embedding model for retrieval. DLIT71640 is on Nsight Compute, a profiler for single kernels.',
  ],
  [
    'meta-talks',
    'How do the talks S71946 and S72236 by speakers of Meta differ?',
    'In S71946, Mark Saroufim speaks about PyTorch and CUDA. In S72236, Driss Guessous introduces FlexAttention.',
  ],
  [
    'removed-first',
    'Which was removed first from TensorFlow, boosted trees or tf.estimator?',
    'Boosted trees are gone since TensorFlow 2.9. The tf.estimator API is gone since TensorFlow 2.16.',
  ],
];
