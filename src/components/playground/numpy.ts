// The network as a program of a few lines: its arrays, and the forward pass in NumPy.
import type { Window } from '../../experiments/playground/examples.ts';
import type { ActivationName, Network } from '../../lib/nn/index.ts';

/** σ(z) in NumPy; an activation that is not here is left to the reader, by name. */
const FORMULAS: Partial<Record<ActivationName, string>> = {
  identity: 'z',
  step: '(z >= 0) * 1.0',
  signum: 'np.sign(z)',
  relu: 'np.maximum(z, 0)',
  sigmoid: '1 / (1 + np.exp(-z))',
  tanh: 'np.tanh(z)',
  'leaky-relu': 'np.where(z > 0, z, 0.01 * z)',
  elu: 'np.where(z > 0, z, np.expm1(np.minimum(z, 0)))',
  selu: '1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))',
  rrelu: 'np.where(z > 0, z, 11 / 48 * z)',
  'hard-sigmoid': 'np.clip((z + 1) / 2, 0, 1)',
  'hard-tanh': 'np.clip(z, -1, 1)',
  'lecun-tanh': '1.7159 * np.tanh(2 * z / 3)',
  arctan: 'np.arctan(z)',
  softsign: 'z / (1 + np.abs(z))',
  softplus: 'np.logaddexp(0, z)',
  'bent-identity': '(np.sqrt(z * z + 1) - 1) / 2 + z',
  'symmetrical-sigmoid': 'np.tanh(z / 2)',
  'log-log': '1 - np.exp(-np.exp(z))',
  gaussian: 'np.exp(-z * z)',
  absolute: 'np.abs(z)',
  sinusoid: 'np.sin(z)',
  cosine: 'np.cos(z)',
  sinc: 'np.sinc(z / np.pi)',
  silu: 'z / (1 + np.exp(-z))',
  mish: 'z * np.tanh(np.logaddexp(0, z))',
};

const OUTPUTS = {
  sigmoid: '1 / (1 + np.exp(-z))',
  softmax: 'np.exp(z - z.max(1, keepdims=True)) / np.exp(z - z.max(1, keepdims=True)).sum(1, keepdims=True)',
} as const;

export interface Program {
  readonly arrays: readonly (readonly [name: string, values: Float64Array])[];
  readonly network: Network;
  readonly activation: ActivationName;
  readonly output: 'sigmoid' | 'softmax';
  readonly isNormalized: boolean;
  readonly window: Window;
  readonly scale: number;
}

const list = (values: ArrayLike<number>): string => `[${Array.from(values, String).join(', ')}]`;

/** W1 row by row, everything else as a list. */
function literal(name: string, values: Float64Array, { sizes }: Network): string {
  const layer = Number(/\d+$/.exec(name)?.[0]);
  if (!name.startsWith('W')) return `${name} = np.array(${list(values)})`;
  const width = sizes[layer]!;
  const rows = Array.from({ length: sizes[layer - 1]! }, (_, i) => list(values.subarray(i * width, (i + 1) * width)));
  return `${name} = np.array([${rows.join(',\n               ')}])`;
}

function hiddenLines(layer: number, { isNormalized, activation }: Program): string[] {
  const formula = FORMULAS[activation] ?? (activation === 'prelu' ? `np.where(z > 0, z, leak${layer} * z)` : undefined);
  return [
    `    z = h @ W${layer} + b${layer}`,
    ...(isNormalized
      ? [`    z = gamma${layer} * (z - mean${layer}) / np.sqrt(variance${layer} + 1e-5) + beta${layer}`]
      : []),
    formula ? `    h = ${formula}` : `    h = z  # put the activation "${activation}" of z here`,
  ];
}

export function numpyOf(program: Program): string {
  const { arrays, network, output, window, scale } = program;
  const depth = network.layers.length;
  const hidden = Array.from({ length: depth - 1 }, (_, l) => hiddenLines(l + 1, program)).flat();
  const isMoved = scale !== 1 || window.x !== 0 || window.y !== 0;
  return `${[
    '# A network from the playground of Feedforward: one example a row, h = sigma(h W + b).',
    'import numpy as np',
    '',
    ...arrays.map(([name, values]) => literal(name, values, network)),
    '',
    '',
    'def predict(x):',
    `    h = ${isMoved ? `(np.asarray(x) - [${window.x}, ${window.y}]) * ${scale}` : 'np.asarray(x)'}`,
    ...hidden,
    `    z = h @ W${depth} + b${depth}`,
    `    return ${OUTPUTS[output]}`,
    '',
    '',
    'print(predict([[0.5, 0.5], [-0.5, 0.5]]))',
  ].join('\n')}\n`;
}
