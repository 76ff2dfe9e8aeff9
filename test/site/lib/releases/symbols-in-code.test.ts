import { expect, test } from 'vitest';
import { symbolsInCode } from '../../../../site/lib/releases/symbols-in-code.ts';

test.each([
  ['import tensorflow as tf\ntf.lite.Interpreter(model_path="m")', ['tf.lite.Interpreter']],
  ['import tensorflow\ntensorflow.io.gfile.GFile("x")', ['tf.io.gfile.GFile']],
  ['import tensorflow as tf', []],
  ['from tensorflow import keras', ['tf.keras']],
  ['import tensorflow.compat.v1 as tf\ntf.Session()', ['tf.compat.v1.Session']],
  ['from tensorflow.keras import layers\nlayers.Dense(1)', ['tf.keras.layers.Dense']],
  ['from tensorflow.keras import layers as L\nL.Dense(1)', ['tf.keras.layers.Dense']],
  [
    'from tensorflow.keras.layers import (\n  Dense,\n  LSTM as Rnn,\n)',
    ['tf.keras.layers.Dense', 'tf.keras.layers.LSTM'],
  ],
  ['from tensorflow.python.keras import backend as K\nK.clear_session()', ['tf.keras.backend.clear_session']],
  ['from tensorflow import keras\nkeras.Model', ['tf.keras.Model']],
  ['import tensorflow as tf\nds = tf.data\nds.Dataset.range(3)', ['tf.data.Dataset.range']],
  ['tf.data.Dataset.range(3).map(f)', ['tf.data.Dataset.range']],
  ['x = tf . math . abs (y)', ['tf.math.abs']],
  ['@tf.function(jit_compile=True)\ndef f(): ...', ['tf.function']],
])('symbolsInCode() reads %j', (code, symbols) => {
  expect(symbolsInCode(code)).toEqual(symbols);
});

test('symbolsInCode() leaves out comments, texts, other packages and attributes of objects', () => {
  const code = `import numpy as np
from torch import nn
# tf.lite.Interpreter
"""tf.estimator.Estimator"""
np.array(1); nn.Linear(2); model.tf.fit()
print("tf.io.gfile")`;
  expect(symbolsInCode(code)).toEqual([]);
});

test('symbolsInCode() finds names of C++ and C, and environment variables within texts', () => {
  const code = `tflite::Interpreter::kTensorsCapacityHeadroom;
TfLiteTensor* t = TF_NewSession();
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"`;
  expect(symbolsInCode(code)).toEqual([
    'TF_ENABLE_ONEDNN_OPTS',
    'TF_NewSession',
    'TfLiteTensor',
    'tflite::Interpreter::kTensorsCapacityHeadroom',
  ]);
});

test('symbolsInCode() takes a bare list of names', () => {
  expect(symbolsInCode('tf.lite.Interpreter\ntf.function')).toEqual(['tf.function', 'tf.lite.Interpreter']);
});

test('symbolsInCode() reads past an open quote', () => {
  expect(symbolsInCode("Don't use tf.lite.Interpreter")).toEqual(['tf.lite.Interpreter']);
});

test.each(['"a\\', "'", '"""a', 'a.', 'a . ', 'a::', 'from tensorflow import (', 'import '])(
  'symbolsInCode() comes to an end with a long repetition of %j',
  (piece) => {
    expect(symbolsInCode(piece.repeat(20_000)).length).toBeLessThan(3);
  },
);
