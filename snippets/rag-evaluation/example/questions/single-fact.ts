import type { Asked } from './asked.ts';

/** Questions that one sentence of one document answers. */
export const singleFact: readonly Asked[] = [
  [
    'interpreter-home',
    'To which package has tf.lite.Interpreter moved, according to TensorFlow 2.19?',
    'tf.lite.Interpreter is deprecated in TensorFlow 2.19 and now lives in ai_edge_litert.interpreter.',
  ],
  [
    'libtensorflow',
    'Are libtensorflow packages still published with TensorFlow 2.19?',
    'No, libtensorflow packages are no longer published since TensorFlow 2.19. The library can be unpacked from the PyPI package.',
  ],
  [
    'tensorboard-dependency',
    'Since which TensorFlow release is TensorBoard no longer a dependency?',
    'TensorBoard is no longer a dependency since TensorFlow 2.21.',
  ],
  [
    'python-39',
    'From which TensorFlow release on is Python 3.9 no longer supported?',
    'TensorFlow 2.21 no longer supports Python 3.9.',
  ],
  [
    'python-38',
    'Which TensorFlow release removed support for Python 3.8?',
    'TensorFlow 2.14 removed support for Python 3.8.',
  ],
  [
    'gcs-filesystem',
    'How do I install tensorflow-io-gcs-filesystem with TensorFlow 2.20?',
    'tensorflow-io-gcs-filesystem is optional in TensorFlow 2.20: run pip install "tensorflow[gcs-filesystem]".',
  ],
  [
    'numpy-2',
    'Which TensorFlow release is compiled with NumPy 2.0 by default?',
    'TensorFlow 2.18 is compiled with NumPy 2.0 by default.',
  ],
  [
    'maxwell',
    'Since which TensorFlow release are NVIDIA GPUs of compute capability 5.x no longer supported?',
    'The packages of TensorFlow 2.17 no longer support NVIDIA GPUs of compute capability 5.x (Maxwell).',
  ],
  [
    'estimator',
    'In which TensorFlow release was tf.estimator removed?',
    'TensorFlow 2.16 removed tf.estimator.',
  ],
  [
    'keras-3',
    'Since which TensorFlow release is Keras 3 the default?',
    'Keras 3 is the default since TensorFlow 2.16.',
  ],
  [
    'apple-silicon',
    'What should users of Apple Silicon install with pip since TensorFlow 2.16?',
    'Users of Apple Silicon install tensorflow with pip, and no longer tensorflow-macos.',
  ],
  [
    'poetry',
    'Which TensorFlow patch release fixed installation with Poetry?',
    'TensorFlow 2.16.2 fixed dependency metadata that made installation with Poetry fail.',
  ],
  [
    'generic-function',
    'What is tf.types.experimental.GenericFunction called since TensorFlow 2.15?',
    'tf.types.experimental.GenericFunction was renamed to tf.types.experimental.PolymorphicFunction in TensorFlow 2.15.',
  ],
  [
    'and-cuda',
    'Which pip command installs TensorFlow with the CUDA libraries since TensorFlow 2.14?',
    'pip install tensorflow[and-cuda] installs the CUDA libraries on Linux since TensorFlow 2.14.',
  ],
  [
    'lmdb',
    'What do the LMDB kernels do since TensorFlow 2.13?',
    'The LMDB kernels return an error since TensorFlow 2.13, before they are removed.',
  ],
  [
    'tensorflow-gpu',
    'Since which TensorFlow release does the package tensorflow-gpu only point to tensorflow?',
    'Since TensorFlow 2.12 the package tensorflow-gpu only points to tensorflow.',
  ],
  [
    'legacy-optimizers',
    'To which namespace did the old Keras optimizers move in TensorFlow 2.11?',
    'The old classes moved to tf.keras.optimizers.legacy in TensorFlow 2.11.',
  ],
  [
    'decision-forests',
    'To what should users of boosted trees move with TensorFlow 2.9?',
    'Boosted trees are gone in TensorFlow 2.9. Move to TensorFlow Decision Forests.',
  ],
  [
    'manylinux',
    'Which version of pip do the manylinux2014 wheels of TensorFlow 2.9 need at least?',
    'The manylinux2014 wheels of TensorFlow 2.9 need pip 19.3 or newer.',
  ],
  [
    'causal-mask',
    'How is causal attention asked for in keras.layers.Attention since TensorFlow 2.10?',
    'Since TensorFlow 2.10, pass use_causal_mask=True when you call the layer.',
  ],
  [
    'keynote-room',
    'Where was the GTC 2025 keynote, session S72484, held?',
    'The keynote, S72484, was held in the SAP Center.',
  ],
  [
    'flex-attention-speaker',
    'Who introduces FlexAttention in session S72236?',
    'Driss Guessous of Meta introduces FlexAttention in S72236.',
  ],
  [
    'mistral',
    'Who speaks in the session "Mistral AI: Placing Frontier AI in Your Hands"?',
    'Arthur Mensch speaks in the session S73942 on Mistral AI.',
  ],
  [
    'lightning-slot',
    'How long is the slot of session EXS74430 on the Lightning AI stack?',
    'The slot of EXS74430 is fifteen minutes.',
  ],
  [
    'whitespace-room',
    'In which room is session S73733, Keep Your GPUs Going Brrr?',
    'S73733 is in room SJCC 212A.',
  ],
  [
    'lecun',
    'With whom does Yann LeCun speak in session S73208?',
    'Yann LeCun speaks with Bill Dally in S73208.',
  ],
  [
    'spark',
    'For which company do those who speak in session S72008 on Apache Spark work?',
    'Those who speak in S72008 are of Capital One.',
  ],
  [
    'rivian',
    'Which session of GTC 2025 has RJ Scaringe and Rishi Dhall as speakers?',
    'RJ Scaringe and Rishi Dhall speak in S73711, The New Role of AI in Electric Vehicles.',
  ],
];
