/** The parts of TensorFlow that an entry can concern, by id, in the order in which pages list them. */
export const components = {
  packaging: 'Python, pip and platforms',
  build: 'Building from source',
  gpu: 'CUDA, cuDNN and ROCm',
  cpu: 'CPU and oneDNN',
  core: 'Tensors, variables and modules',
  ops: 'Operations',
  function: 'tf.function and AutoGraph',
  keras: 'Keras',
  data: 'tf.data',
  distribute: 'tf.distribute',
  tpu: 'TPU',
  dtensor: 'DTensor',
  'saved-model': 'SavedModel and checkpoints',
  lite: 'TensorFlow Lite and LiteRT',
  'image-audio-io': 'Images, audio and files',
  'ragged-sparse': 'Ragged and sparse tensors',
  random: 'Random numbers',
  numpy: 'NumPy API',
  estimator: 'Estimator and feature columns',
  v1: 'TensorFlow 1 compatibility',
  xla: 'XLA and MLIR',
  quantization: 'Quantization',
  debugging: 'Profiler, summaries and tests',
  'c-api': 'C, C++, Java and Go',
  security: 'Security',
} as const;

/** The id of a part of TensorFlow. */
export type Component = keyof typeof components;

/** Every id, in the order of the pages. */
export const componentIds = Object.keys(components) as [Component, ...Component[]];
