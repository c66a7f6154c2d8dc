// What can be set in the playground, and what of it shapes the network.
import { activations, initializers, type ActivationName, type SchemeName } from '../../lib/nn/index.ts';
import {
  arrayOf,
  choice,
  integer,
  list,
  number,
  ParameterError,
  points,
  text,
  type Settings as SettingsOf,
} from '../../lib/parameter/index.ts';

export const DATA = ['xor', 'moons', 'circles', 'spirals', 'blobs', 'own'] as const;
export type DataName = (typeof DATA)[number];

/** Most units of a layer, hidden layers, and outputs. */
export const MOST_UNITS = 8;
export const MOST_HIDDEN = 4;
export const MOST_OUTPUTS = 4;
export const MOST_EPOCHS = 20_000;

const INPUTS = 2;

export const parameters = {
  data: choice({ default: 'spirals', options: DATA }),
  points: points({ when: { name: 'data', is: 'own' } }),
  noise: number({ default: 0.1, range: [0, 0.5], step: 0.01, limits: { from: 0, to: 5 } }),
  mislabeled: number({ default: 0, range: [0, 0.4], step: 0.01, limits: { from: 0, to: 1 } }),
  samples: integer({ default: 200, range: [20, 600], limits: { from: 8, to: 2000 } }),
  draw: integer({ default: 12, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
  held: number({ default: 0.4, range: [0, 0.8], step: 0.05, limits: { from: 0, to: 0.9 } }),
  sizes: list({
    default: [INPUTS, 8, 6, 1],
    lengths: [[2, MOST_HIDDEN + 2]],
    limits: { from: 1, to: MOST_UNITS },
    quantity: 'h',
  }),
  activation: choice({ default: 'tanh', options: Object.keys(activations) as ActivationName[] }),
  scheme: choice({ default: 'xavier', options: Object.keys(initializers) as SchemeName[] }),
  normalization: choice({ default: 'none', options: ['none', 'batch'] }),
  keep: number({ default: 1, range: [0.2, 1], step: 0.05, limits: { from: 0.05, to: 1 } }),
  cost: choice({ default: 'cross-entropy', options: ['quadratic', 'cross-entropy'] }),
  optimizer: choice({ default: 'adam', options: ['gradient-descent', 'momentum', 'adam'] }),
  eta: number({ default: 0.03, range: [0.001, 10], step: 0.001, scale: 'log', limits: { above: 0 } }),
  batch: integer({ default: 12, range: [1, 100], limits: { from: 1, to: 2000 } }),
  penalty: choice({ default: 'l2', options: ['none', 'l1', 'l2'] }),
  lambda: number({ default: 0, range: [0, 0.05], step: 0.0005, limits: { from: 0, to: 10 } }),
  epochs: integer({ default: 300, range: [10, 2000], limits: { from: 0, to: MOST_EPOCHS } }),
  seed: integer({ default: 12, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
  changes: text({ default: '', most: 1500 }),
} as const;

export type Settings = SettingsOf<typeof parameters>;
export type SettingName = keyof Settings;

/** The sizes of a setting; the first are the inputs, the last the outputs. */
export function sizesOf(settings: Pick<Settings, 'sizes'>): number[] {
  const sizes = arrayOf<number[]>(settings.sizes);
  if (sizes[0] !== INPUTS)
    throw new ParameterError(`sizes: ${settings.sizes} is not accepted, ${INPUTS} inputs come first`);
  if (sizes.at(-1)! > MOST_OUTPUTS) {
    throw new ParameterError(`sizes: ${settings.sizes} is not accepted, give at most ${MOST_OUTPUTS} outputs last`);
  }
  return sizes;
}

/** One output tells two classes apart by a sigmoid; more have a class each, by softmax. */
export const outputsOf = (settings: Pick<Settings, 'sizes'>): number => sizesOf(settings).at(-1)!;

export const classesOf = (settings: Pick<Settings, 'sizes'>): number => Math.max(2, outputsOf(settings));
