// Multiplications counted by doing them: every product of a forward and a backward pass, one after the other.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { countsOf, experiment } from './experiment.ts';

function counted(sizes: readonly number[]): { forward: number; backward: number } {
  let [forward, backward] = [0, 0];
  for (let l = 1; l < sizes.length; l++) {
    for (let k = 0; k < sizes[l - 1]!; k++) {
      for (let j = 0; j < sizes[l]!; j++) {
        forward++; // W_kj h_k
        backward++; // h_k δ_j
        if (l > 1) backward++; // W_kj δ_j
      }
    }
  }
  return { forward, backward };
}

it('counts what is multiplied', () => {
  for (const sizes of [[2, 2, 1], [784, 30, 10], [3, 7, 5, 2], [4, 1]]) {
    expect(countsOf(sizes)).toMatchObject(counted(sizes));
  } // prettier-ignore
});

it('has the numbers of the reader of digits', () => {
  const { result } = runExperiment(experiment);
  expect(result).toMatchObject({ parameters: 23860, forward: 23820, backward: 24120, passes: 47720 });
  expect(Math.round(result.times)).toBe(23711);
});

it('refuses half a unit', () => {
  expect(() => runExperiment(experiment, { sizes: [2, 1.5] })).toThrow('sizes: [2,1.5] must be whole numbers');
});
