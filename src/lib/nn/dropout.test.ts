import { describe, expect, it } from 'vitest';
import { backward } from './backpropagation.ts';
import { createDropout, drawMask, drop, type DropoutForm } from './dropout.ts';
import { matrix } from './matrix.ts';
import { createNetwork, forward } from './network.ts';
import { drawNoise, hasNoise } from './noise.ts';
import { createRandom, fillNormal } from './random.ts';
import { createTrainer } from './train.ts';

const rows = 400;
const masked = (keep: number, form: DropoutForm) => {
  const mask = matrix(rows, 50);
  drawMask(mask, createDropout(keep, { keep, form }), createRandom(1));
  return mask.data;
};

describe.each(['inverted', 'scaled-at-test', 'unscaled'] as const)('%s', (form) => {
  it.each([0.2, 0.5, 0.9, 1])('keeps a share of %f and leaves the mean as it says', (keep) => {
    const mask = masked(keep, form);
    const kept = mask.filter((factor) => factor !== 0);
    expect(Math.abs(kept.length / mask.length - keep)).toBeLessThan((5 * 0.5) / Math.sqrt(mask.length));
    expect(new Set(kept)).toEqual(new Set([form === 'inverted' ? 1 / keep : 1]));
    const H = matrix(1, 3);
    H.data.fill(1);
    drop(H, H, matrix(1, 3), createDropout(keep, { keep, form }), 'evaluate');
    expect(H.data[0]).toBe(form === 'scaled-at-test' ? keep : 1);
  });
});

it('drops for each example, or for the whole batch', () => {
  const mask = matrix(20, 30);
  drawMask(mask, createDropout(0.5, { keep: 0.5 }), createRandom(2));
  expect(new Set(mask.row.map((m) => m.join(''))).size).toBe(20);
  drawMask(mask, createDropout(0.5, { keep: 0.5, per: 'batch' }), createRandom(2));
  expect(new Set(mask.row.map((m) => m.join(''))).size).toBe(1);
});

const options = { sizes: [4, 20, 20, 3], output: 'softmax', cost: 'cross-entropy', scheme: 'xavier', seed: 1 } as const;

it('drops hidden units, inputs only if asked, outputs never', () => {
  const network = createNetwork({ ...options, dropout: { keep: 0.5 } });
  expect(network.layers.map(({ dropout }) => dropout !== null)).toEqual([true, true, false]);
  expect([network.inputDropout, hasNoise(network), hasNoise(createNetwork(options))]).toEqual([null, true, false]);
  const both = createNetwork({ ...options, dropout: { keep: 0.5, keepInputs: 0.8 } });
  const X = matrix(50, 4);
  X.data.fill(1);
  drawNoise(both, 50, createRandom(3));
  forward(both, X, 'train');
  const dropped = both.input!.h.data.filter((value) => value === 0).length;
  expect(dropped).toBeGreaterThan(10);
  expect(dropped).toBeLessThan(80);
});

it('passes no error through a dropped unit, and changes nothing of it', () => {
  const network = createNetwork({ ...options, dropout: { keep: 0.5, per: 'batch' } });
  const [X, Y] = [matrix(5, 4), matrix(5, 3)];
  fillNormal(X, createRandom(4), 1);
  for (const y of Y.row) y[1] = 1;
  const before = network.layers[1]!.W.data.slice();
  createTrainer(network, { eta: 1 }).step({ X, Y });
  const [first, second] = [network.layers[0]!, network.layers[1]!];
  const isDropped = (layer: typeof first, unit: number): boolean => layer.mask!.row[0]![unit] === 0;
  let still = 0;
  for (let k = 0; k < 20; k++) {
    for (let j = 0; j < 20; j++) {
      const changed = second.W.row[k]![j] !== before[k * 20 + j];
      expect(changed).toBe(!isDropped(first, k) && !isDropped(second, j));
      if (!changed) still++;
    }
    expect(first.delta.row[0]![k] === 0).toBe(isDropped(first, k));
  }
  expect(still).toBeGreaterThan(100);
});

it('gives the same gradients however often the same pass goes back', () => {
  const network = createNetwork({ ...options, dropout: { keep: 0.5 } });
  const [X, Y] = [matrix(5, 4), matrix(5, 3)];
  fillNormal(X, createRandom(4), 1);
  drawNoise(network, 5, createRandom(6));
  forward(network, X, 'train');
  backward(network, X, Y);
  const once = network.layers[0]!.dW.data.slice();
  backward(network, X, Y);
  expect(network.layers[0]!.dW.data).toEqual(once);
  expect(once.some((value) => value !== 0)).toBe(true);
});

it('changes nothing at test, whatever the masks are', () => {
  const [with_, without] = [createNetwork({ ...options, dropout: { keep: 0.5 } }), createNetwork(options)];
  const X = matrix(3, 4);
  fillNormal(X, createRandom(5), 1);
  drawNoise(with_, 3, createRandom(6));
  expect(forward(with_, X)).toEqual(forward(without, X));
  backward(with_, X, matrix(3, 3));
  backward(without, X, matrix(3, 3));
  expect(with_.layers[0]!.dW.data).toEqual(without.layers[0]!.dW.data);
});

it('keeps the mean input of the next layer (ledger A13, B5)', () => {
  const mean = (keep: number, form: DropoutForm): number => masked(keep, form).reduce((a, b) => a + b, 0) / (rows * 50);
  expect(mean(0.5, 'inverted')).toBeCloseTo(1, 1);
  expect(mean(0.5, 'unscaled')).toBeCloseTo(0.5, 1);
  expect(mean(0.8, 'scaled-at-test')).toBeCloseTo(0.8, 1);
});
