// The library, in the order in which the course meets its ideas.

// Below everything: what can go wrong, numbers that are the same on every machine, matrices.
export * from './errors.ts'; // what is refused, and how it is said
export * from './elementary.ts'; // exp, ln, tanh from + − × ÷ alone
export * from './circular.ts'; // sin, cos, atan likewise
export * from './error-function.ts'; // erfc and the normal distribution
export * from './matrix.ts'; // one example a row
export * from './random.ts'; // seeded numbers, in streams with names

// 1 · From a neuron to a network
export * from './perceptron.ts'; // one unit, one example at a time, only mistakes teach
export type { Activation, Leak } from './activation.ts'; // what an activation function is
export { sigmoid, sigmoidSlope, tanhSlope } from './sigmoids.ts'; // σ and σ′
export * from './activations.ts'; // the 29 of lesson 03, by name
export * from './activation-properties.ts'; // range, order, smoothness, symmetry, saturation, computed
export * from './kernels.ts'; // the arithmetic under the equations
export { kernelsFor } from './kernels.wasm.ts'; // the same bits, faster
export * from './layer.ts'; // Z = H W + b, h = σ(z)
export * from './parameter.ts'; // what descent changes
export * from './network.ts'; // layers in a row, and the forward pass

// 2 · How a network learns
export * from './likelihood.ts'; // entropy, cross-entropy, KL, Gaussian likelihood
export * from './softmax.ts'; // scores into probabilities
export * from './costs.ts'; // E, and ∂E/∂h or ∂E/∂z
export * from './backpropagation.ts'; // BP1, BP2, BP3, BP4
export * from './gradient-check.ts'; // against central differences
export * from './graph.ts'; // scalars, vectors and matrices in a graph, differentiated backward
export * from './batches.ts'; // full, stochastic, mini-batch
export * from './train.ts'; // snapshot by snapshot

// 3 · Making it learn well
export * from './initializers.ts'; // where the weights begin
export * from './optimizers.ts'; // descent, momentum, Adam
export * from './regularization.ts'; // L1 and L2, as penalty or as decay
export * from './early-stopping.ts'; // back to the best epoch
export * from './dropout.ts'; // units left out at random
export * from './noise.ts'; // what is random in a training pass
export * from './normalization.ts'; // batch, layer, instance, group

// 4 · All together
export * from './evaluation.ts'; // classes, accuracy, confusion
export * from './save.ts'; // as JSON, exact to the bit
