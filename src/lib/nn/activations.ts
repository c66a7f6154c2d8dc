// The 29 activation functions by name, in the order of lesson 03.
import type { Activation } from './activation.ts';
import { curves } from './curves.ts';
import { rectifiers } from './rectifiers.ts';
import { sigmoids } from './sigmoids.ts';

export const activations = {
  step: curves.step,
  identity: curves.identity,
  relu: rectifiers.relu,
  sigmoid: sigmoids.sigmoid,
  tanh: sigmoids.tanh,
  'leaky-relu': rectifiers['leaky-relu'],
  prelu: rectifiers.prelu,
  rrelu: rectifiers.rrelu,
  elu: rectifiers.elu,
  selu: rectifiers.selu,
  srelu: rectifiers.srelu,
  'hard-sigmoid': sigmoids['hard-sigmoid'],
  'hard-tanh': sigmoids['hard-tanh'],
  'lecun-tanh': sigmoids['lecun-tanh'],
  arctan: sigmoids.arctan,
  softsign: sigmoids.softsign,
  softplus: rectifiers.softplus,
  signum: curves.signum,
  'bent-identity': rectifiers['bent-identity'],
  'symmetrical-sigmoid': sigmoids['symmetrical-sigmoid'],
  'log-log': sigmoids['log-log'],
  gaussian: curves.gaussian,
  absolute: curves.absolute,
  sinusoid: curves.sinusoid,
  cosine: curves.cosine,
  sinc: curves.sinc,
  gelu: rectifiers.gelu,
  silu: rectifiers.silu,
  mish: rectifiers.mish,
} as const satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;
