import type { Asked } from './asked.ts';

/** Questions whose answer has several parts, which stand in one document. */
export const severalFacts: readonly Asked[] = [
  [
    'keras-2-back',
    'How do I keep using Keras 2 with TensorFlow 2.16?',
    'Install tf-keras with pip install tf-keras~=2.16. Set the environment variable TF_USE_LEGACY_KERAS=1.',
  ],
  [
    'breaks-2-21',
    'What are the breaking changes of TensorFlow 2.21?',
    'TensorFlow 2.21 removed support for Python 3.9. In TensorFlow 2.21, TensorBoard is no longer a dependency.',
  ],
  [
    'breaks-2-18',
    'What are the breaking changes of TensorFlow 2.18?',
    'CUDA builds come without TensorRT support. TensorFlow is compiled with NumPy 2.0 by default. TfLiteOperatorCreate has a fourth parameter. EnumNamesXNNPackFlags was removed.',
  ],
  [
    'gpus-2-17',
    'Which NVIDIA GPUs did the wheels of TensorFlow 2.17 gain and lose?',
    'TensorFlow 2.17 no longer supports NVIDIA GPUs of compute capability 5.x. TensorFlow 2.17 supports NVIDIA GPUs of compute capability 8.9, such as L4 and L40.',
  ],
  [
    'windows-clang',
    'With which compiler are the Windows wheels of TensorFlow 2.16 built, and can MSVC still be used?',
    'The Windows CPU wheels are built with Clang, LLVM 17. Builds with the MSVC compiler are possible still.',
  ],
  [
    'summary-trace',
    'What changed in tf.summary.trace_on and tf.summary.trace_export in TensorFlow 2.16?',
    'tf.summary.trace_on takes profiler_outdir, which must be set if profiler is True. The function tf.summary.trace_export ignores its argument profiler_outdir.',
  ],
  [
    'new-optimizer',
    'What can fail with the new Keras optimizer of TensorFlow 2.11?',
    'Old checkpoints may not load. The new optimizers do not work in TF1 mode. With a schedule, optimizer.learning_rate is the current rate and no longer the schedule. Custom optimizers written for the old base class do not work.',
  ],
  [
    'function-2-12',
    'What did TensorFlow 2.12 change about the signature of tf.function?',
    'tf.function parses signatures with the inspect library. Names of input parameters must be valid Python identifiers. A tf.function without parameters has an empty input_signature.',
  ],
  [
    'tensor-classes',
    'What changed in the class hierarchy of tf.Tensor in TensorFlow 2.14?',
    'There are EagerTensor and SymbolicTensor classes. Code that compares type(t) with tf.Tensor must use isinstance.',
  ],
  [
    'mixed-precision',
    'How do I replace tf.keras.mixed_precision.experimental, which TensorFlow 2.9 removed?',
    'Use the names in tf.keras.mixed_precision without experimental. Call tf.keras.mixed_precision.set_global_policy. Write LossScaleOptimizer(opt) for LossScaleOptimizer(opt, "dynamic").',
  ],
  [
    'flex-attention-speed',
    'How fast is FlexAttention beside FlashAttention on A100 and H100, as the abstract of S72236 reports?',
    'On A100, FlexAttention reaches 90 % of FlashAttention2 in the forward pass and 85 % in the backward pass. On H100, it reaches 85 % of FlashAttention3 forward and 76 % backward.',
  ],
  [
    'open-source-panel',
    'Who leads the panel S74647 on open source AI, and who are the panellists?',
    'Matt White of the PyTorch Foundation leads the panel. The panellists are Ion Stoica, Joe Spisak, Ankit Patel and Stephanie Zhan.',
  ],
  [
    'embedding-lab',
    'What do participants of the lab DLIT71238 do?',
    'Participants generate pairs of a question and its context. They fine-tune a text embedding model on this data. They evaluate the result.',
  ],
  [
    'accelerated-python',
    'Which tools does the tour of accelerated Python in S72450 name?',
    'The tour names CUDA Python, RAPIDS, Warp and Legate.',
  ],
];
