// Activations that let the right half pass: ReLU and its relatives, each beside its derivative.
import { define } from './activation.ts';
import { exp, expm1, log1p } from './elementary.ts';
import { normalCdf, normalDensity } from './error-function.ts';
import { sigmoid, sigmoidSlope } from './sigmoids.ts';

/** z on the right, leak · z on the left. */
const leaky = (z: number, leak: number): number => (z > 0 ? z : leak * z);
const leakySlope = (z: number, leak: number): number => (z > 0 ? 1 : leak);

const RRELU_MEAN = 11 / 48;
const SELU_LAMBDA = 1.0507009873554805;
const SELU_ALPHA = 1.6732632423543772;

/** ln(1 + eᶻ) = max(z, 0) + ln(1 + e^{−|z|}); its slope is the sigmoid. */
const softplus = (z: number): number => Math.max(z, 0) + log1p(exp(-Math.abs(z)));

/** tanh(ln(1 + eᶻ)) = ((1 + eᶻ)² − 1) / ((1 + eᶻ)² + 1), from e = e^{−|z|}. */
function mishGate(z: number): number {
  const e = exp(-Math.abs(z));
  return z > 0 ? (1 + 2 * e) / (1 + 2 * e + 2 * e * e) : (e * (e + 2)) / (e * (e + 2) + 2);
}

/** 1 − gate² = 4q / (1 + q)² with q = (1 + eᶻ)⁻², the slope of tanh at softplus. */
function mishGateSlope(z: number): number {
  const root = sigmoid(-z);
  const q = root * root;
  return (4 * q) / ((1 + q) * (1 + q));
}

export const rectifiers = {
  relu: define(
    'relu',
    (z) => (z > 0 ? z : z <= 0 ? 0 : z),
    (z) => (z > 0 ? 1 : 0),
    [0],
  ),
  'leaky-relu': define(
    'leaky-relu',
    (z) => leaky(z, 0.01),
    (z) => leakySlope(z, 0.01),
    [0],
  ),
  prelu: define(
    'prelu',
    (z, leak = 0.25) => leaky(z, leak),
    (z, leak = 0.25) => leakySlope(z, leak),
    [0],
    {
      kind: 'learned',
      initial: 0.25,
      from: 0.25,
      to: 0.25,
    },
  ),
  rrelu: define(
    'rrelu',
    (z, leak = RRELU_MEAN) => leaky(z, leak),
    (z, leak = RRELU_MEAN) => leakySlope(z, leak),
    [0],
    {
      kind: 'drawn',
      initial: RRELU_MEAN,
      from: 1 / 8,
      to: 1 / 3,
    },
  ),
  elu: define(
    'elu',
    (z) => (z > 0 ? z : expm1(z)),
    (z) => (z > 0 ? 1 : exp(z)),
  ),
  selu: define(
    'selu',
    (z) => SELU_LAMBDA * (z > 0 ? z : SELU_ALPHA * expm1(z)),
    (z) => SELU_LAMBDA * (z > 0 ? 1 : SELU_ALPHA * exp(z)),
    [0],
  ),
  /** Slope 1 between the thresholds ∓1, 0.1 outside. */
  srelu: define(
    'srelu',
    (z) => (z > 1 ? 1 + 0.1 * (z - 1) : z < -1 ? -1 + 0.1 * (z + 1) : z),
    (z) => (z > -1 && z <= 1 ? 1 : 0.1),
    [-1, 1],
  ),
  softplus: define('softplus', softplus, sigmoid),
  /** (√(z² + 1) − 1)/2 + z; the root less 1 is z² / (√(z² + 1) + 1), which keeps its digits near 0. */
  'bent-identity': define(
    'bent-identity',
    (z) => (z * z) / (2 * (Math.sqrt(z * z + 1) + 1)) + z,
    (z) => z / (2 * Math.sqrt(z * z + 1)) + 1,
  ),
  gelu: define(
    'gelu',
    (z) => z * normalCdf(z),
    (z) => normalCdf(z) + z * normalDensity(z),
  ),
  silu: define(
    'silu',
    (z) => z * sigmoid(z),
    (z) => sigmoid(z) + z * sigmoidSlope(z),
  ),
  mish: define(
    'mish',
    (z) => z * mishGate(z),
    (z) => mishGate(z) + z * mishGateSlope(z) * sigmoid(z),
  ),
} as const;
