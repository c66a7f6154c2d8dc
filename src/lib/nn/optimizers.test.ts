// Single steps of each optimizer, by hand; whole runs stand against PyTorch in oracle.test.ts.
import { describe, expect, it } from 'vitest';
import { createNetwork, type Network } from './network.ts';
import { adam, gradientDescent, momentum } from './optimizers.ts';

describe('optimizers', () => {
  const prepared = (): { network: Network; w: Float64Array; gradient: Float64Array } => {
    const network = createNetwork({ sizes: [1, 1], output: 'identity', cost: 'quadratic' });
    const { values, gradient } = network.parameters[0]!;
    return { network, w: values, gradient };
  };

  it('descends by its rule', () => {
    const { network, w, gradient } = prepared();
    gradient[0] = 2;
    gradientDescent(network).step(0.25);
    expect(w[0]).toBe(-0.5);
  });

  it('gathers momentum', () => {
    const { network, w, gradient } = prepared();
    const optimizer = momentum(network, 0.5);
    gradient[0] = 1;
    optimizer.step(1);
    optimizer.step(1);
    expect(w[0]).toBe(-1 - 1.5);
  });

  it('takes with Adam a first step of η whatever the gradient', () => {
    for (const size of [1e-3, 1, 1e3]) {
      const { network, w, gradient } = prepared();
      gradient[0] = size;
      adam(network).step(0.1);
      expect(w[0]).toBeCloseTo(-0.1, 5);
    }
  });
});
