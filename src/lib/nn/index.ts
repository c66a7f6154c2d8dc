// The library, in the order in which the course meets its ideas.
export * from './errors.ts';
export * from './elementary.ts';
export * from './matrix.ts';
export * from './random.ts';
export * from './activations.ts';
export * from './softmax.ts';
export * from './costs.ts';
export * from './initializers.ts';
export * from './kernels.ts';
export * from './layer.ts';
export * from './network.ts';
export * from './backpropagation.ts';
export * from './gradient-check.ts';
export * from './optimizers.ts';
export * from './train.ts';
