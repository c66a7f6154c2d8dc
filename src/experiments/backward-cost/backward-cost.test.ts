// Multiplications counted by doing them: every product of a forward and a backward pass, one after the other.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { countsOf, experiment } from './experiment.ts';
import { PASSES, TIMED_SIZES, measure, passesOf } from './timing.ts';
import recorded from './times.json' with { type: 'json' };

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

it('times every pass by the clock it is given', () => {
  let clock = 0;
  const rounds = measure(() => (clock += 2), [[20, 30, 10]]);
  let next = rounds.next();
  while (!next.done) next = rounds.next();
  expect(next.value.map(({ size }) => size)).toEqual(PASSES.map((pass) => `20,30,10 ${pass}`));
  expect(next.value.at(-1)).toMatchObject({ ms: 2, least: 2, most: 2 });
});

it('times the same slopes twice: all differences leave what one backward pass leaves', () => {
  const { forward, backward, differences, network } = passesOf([3, 4, 2]);
  forward();
  backward();
  const slopes = network.parameters.map(({ gradient }) => [...gradient]);
  for (const { gradient } of network.parameters) gradient.fill(0);
  differences();
  network.parameters.forEach(({ gradient }, p) => {
    gradient.forEach((slope, i) => expect(slope).toBeCloseTo(slopes[p]![i]!, 9));
  });
});

it('has a recorded time for all that is timed', () => {
  const sizes = TIMED_SIZES.flatMap((units) => PASSES.map((pass) => `${units.join(',')} ${pass}`));
  expect(recorded.times.map(({ size }) => size)).toEqual(sizes);
});

it('refuses half a unit', () => {
  expect(() => runExperiment(experiment, { sizes: [2, 1.5] })).toThrow('sizes: [2,1.5] must be whole numbers');
});
