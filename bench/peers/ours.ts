// The library, by the functions that experiments call. `--plain` leaves the accelerated kernels out.
import {
  createBatches,
  createNetwork,
  createTrainer,
  kernelsFor,
  matrix,
  plainKernels,
} from '../../src/lib/nn/index.ts';
import { createRandom } from '../../src/lib/nn/index.ts';
import { type Job, type Runner, serve } from './peer.ts';

function start({ sizes, hidden, output, cost, eta, batch, steps, examples, X, Y, initial }: Job): Runner {
  const kernels = process.argv.includes('--plain') ? plainKernels : kernelsFor(sizes, batch);
  const network = createNetwork({ sizes, hidden, output, cost }, kernels);
  const data = { X: matrix(examples, sizes[0]!, X), Y: matrix(examples, sizes.at(-1)!, Y) };
  const trainer = createTrainer(network, { eta });
  const batches = createBatches(data, batch, createRandom(0), kernels);
  const reset = (): void => network.parameters.forEach(({ values }, p) => values.set(initial[p]!));
  return {
    run() {
      reset();
      const costs = [];
      for (let step = 0; step < steps; step++) {
        costs.push(trainer.step(batch === examples ? data : batches.gather(step % batches.count)));
      }
      return costs;
    },
    parameters: () => network.parameters.map(({ values }) => values),
  };
}

serve(start);
