// The forward derivative that judges the four equations is itself judged: by differences of the cost.
import { expect, it } from 'vitest';
import { backward, costOf, createNetwork, forward, matrixFrom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { EQUATIONS, SMOOTH, experiment, pushed } from './experiment.ts';

it('pushes a change of one net input forward to the cost', () => {
  const network = createNetwork({ sizes: [2, 3, 2], hidden: 'tanh', output: 'sigmoid', cost: 'quadratic', scheme: 'xavier', seed: 3 }); // prettier-ignore
  const [X, Y] = [matrixFrom([[0.3, -1]]), matrixFrom([[1, 0]])];
  network.layers.forEach(({ b }, l) =>
    b.forEach((kept, j) => {
      // A bias moves its unit's net input one for one.
      const at = (by: number): number => {
        b[j] = kept + by;
        forward(network, X);
        b[j] = kept;
        return costOf(network, Y);
      };
      const difference = (at(1e-5) - at(-1e-5)) / 2e-5;
      forward(network, X);
      expect(pushed(network, Y.data, l, j)).toBeCloseTo(difference, 9);
    }),
  );
});

it.each(SMOOTH)('leaves nothing but rounding for %s', (activation) => {
  for (const sizes of ['[3,2,3,2]', '[1,1,1]', '[4,5,3]', '[2,3,3,3,1]']) {
    const { residuals } = runExperiment(experiment, { sizes, activation, seed: 4 }).result;
    for (const equation of EQUATIONS) expect(residuals[equation]).toBeLessThan(1e-13);
  }
});

it('would notice a wrong equation', () => {
  const network = createNetwork({ sizes: [2, 2, 1], output: 'sigmoid', cost: 'quadratic', scheme: 'xavier', seed: 1 });
  const [X, Y] = [matrixFrom([[1, 2]]), matrixFrom([[0]])];
  forward(network, X);
  backward(network, X, Y);
  const miss = network.layers[1]!.h.data[0]!;
  expect(Math.abs(pushed(network, Y.data, 1, 0) - miss)).toBeGreaterThan(0.01);
});
