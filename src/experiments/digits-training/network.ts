// The network of this experiment stands one floor below, for the ablation trains it too.
export * from '../../lib/data/digit-network.ts';
