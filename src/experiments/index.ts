// All experiments, in the order of the course. Each is loaded when it is asked for.
import type { Folder } from './folder.ts';

export const experiments = {
  neuron: () => import('./neuron/index.ts'),
  'perceptron-learning': () => import('./perceptron-learning/index.ts'),
  'xor-sweep': () => import('./xor-sweep/index.ts'),
  'xor-linear-fit': () => import('./xor-linear-fit/index.ts'),
  'xor-relu-solution': () => import('./xor-relu-solution/index.ts'),
  'xor-training': () => import('./xor-training/index.ts'),
  'xor-seeds': () => import('./xor-seeds/index.ts'),
  'linear-collapse': () => import('./linear-collapse/index.ts'),
  'universal-approximation': () => import('./universal-approximation/index.ts'),
  sawtooth: () => import('./sawtooth/index.ts'),
  'slope-slip': () => import('./slope-slip/index.ts'),
  activation: () => import('./activation/index.ts'),
  'activation-tangent': () => import('./activation-tangent/index.ts'),
  'two-layer-example': () => import('./two-layer-example/index.ts'),
  'layer-shapes': () => import('./layer-shapes/index.ts'),
  'task-outputs': () => import('./task-outputs/index.ts'),
  'weight-symmetry': () => import('./weight-symmetry/index.ts'),
  'depth-width': () => import('./depth-width/index.ts'),
  capacity: () => import('./capacity/index.ts'),
  'pca-autoencoder': () => import('./pca-autoencoder/index.ts'),
  'broadcast-bias': () => import('./broadcast-bias/index.ts'),
  mse: () => import('./mse/index.ts'),
  'cross-entropy': () => import('./cross-entropy/index.ts'),
  softmax: () => import('./softmax/index.ts'),
  'gaussian-likelihood': () => import('./gaussian-likelihood/index.ts'),
  'double-softmax': () => import('./double-softmax/index.ts'),
  'learning-rate': () => import('./learning-rate/index.ts'),
  'batch-modes': () => import('./batch-modes/index.ts'),
  'batch-size': () => import('./batch-size/index.ts'),
  optimizers: () => import('./optimizers/index.ts'),
  'local-optima': () => import('./local-optima/index.ts'),
  'gradient-sum': () => import('./gradient-sum/index.ts'),
  'backprop-trace': () => import('./backprop-trace/index.ts'),
  nudge: () => import('./nudge/index.ts'),
  'bp-identities': () => import('./bp-identities/index.ts'),
  'batch-product': () => import('./batch-product/index.ts'),
  'gradient-check': () => import('./gradient-check/index.ts'),
  'order-of-update': () => import('./order-of-update/index.ts'),
  'backward-cost': () => import('./backward-cost/index.ts'),
  'graph-trace': () => import('./graph-trace/index.ts'),
  'graph-order': () => import('./graph-order/index.ts'),
  'stale-gradient': () => import('./stale-gradient/index.ts'),
  'autodiff-vs-bp': () => import('./autodiff-vs-bp/index.ts'),
  'slow-learning': () => import('./slow-learning/index.ts'),
  'slow-learning-slip': () => import('./slow-learning-slip/index.ts'),
  'wrong-way': () => import('./wrong-way/index.ts'),
  'softmax-answers': () => import('./softmax-answers/index.ts'),
  'softmax-error': () => import('./softmax-error/index.ts'),
  'softmax-backprop': () => import('./softmax-backprop/index.ts'),
  'turned-classes': () => import('./turned-classes/index.ts'),
  'diagonal-softmax': () => import('./diagonal-softmax/index.ts'),
  'init-race': () => import('./init-race/index.ts'),
  'init-symmetry': () => import('./init-symmetry/index.ts'),
  'init-net-input': () => import('./init-net-input/index.ts'),
  'init-depth': () => import('./init-depth/index.ts'),
  'ten-points': () => import('./ten-points/index.ts'),
  overfitting: () => import('./overfitting/index.ts'),
  'bias-variance': () => import('./bias-variance/index.ts'),
  'regularization-path': () => import('./regularization-path/index.ts'),
  'weight-decay': () => import('./weight-decay/index.ts'),
  'ridge-scale': () => import('./ridge-scale/index.ts'),
  'stopping-share': () => import('./stopping-share/index.ts'),
  'dropout-step': () => import('./dropout-step/index.ts'),
  'dropout-scale': () => import('./dropout-scale/index.ts'),
  'dropout-masks': () => import('./dropout-masks/index.ts'),
  'dropout-training': () => import('./dropout-training/index.ts'),
  'batch-norm': () => import('./batch-norm/index.ts'),
  'norm-axes': () => import('./norm-axes/index.ts'),
  'batch-norm-training': () => import('./batch-norm-training/index.ts'),
  'vanishing-chain': () => import('./vanishing-chain/index.ts'),
  'factor-window': () => import('./factor-window/index.ts'),
  'gradient-norms': () => import('./gradient-norms/index.ts'),
  'matrix-product': () => import('./matrix-product/index.ts'),
  'relu-rescue': () => import('./relu-rescue/index.ts'),
  'depth-race': () => import('./depth-race/index.ts'),
  'random-labels': () => import('./random-labels/index.ts'),
  'bug-museum': () => import('./bug-museum/index.ts'), // a page of its own, after the lessons
} satisfies Record<string, () => Promise<{ default: Folder }>>;

export type ExperimentId = keyof typeof experiments;

export const experimentIds = Object.keys(experiments) as ExperimentId[];

/** The folder of an experiment, or an error that lists the experiments there are. */
export async function loadExperiment(id: string): Promise<Folder> {
  if (!Object.hasOwn(experiments, id)) {
    throw new Error(`unknown experiment "${id}", expected one of: ${experimentIds.join(', ')}`);
  }
  return (await experiments[id as ExperimentId]()).default;
}
