// What training must give, by an independent computation where there is one.
import { describe, expect, it } from 'vitest';
import { digits } from '../../lib/data/digits.ts';
import { networkOf, restore, textOf, valuesOf } from '../../lib/data/digit-network.ts';
import { heldOutDigits } from '../../lib/data/digit-sets.ts';
import { classOf, createRandom, forward, loadNetwork, matrix, saveNetwork, stream, train } from '../../lib/nn/index.ts';
import { ParameterError, runExperiment, settingsFor } from '../../lib/parameter/index.ts';
import { movedBy } from './details.ts';
import { experiment } from './experiment.ts';
import { pictureOf, pictureText } from './pictures.ts';

const SMALL = { samples: 200, epochs: 2, seed: 5 };
const small = runExperiment(experiment, SMALL).result;
const SIZES = [784, 30, 10];
const DESIGN = { cost: 'cross-entropy', activation: 'sigmoid', scheme: 'scaled-normal', keep: 1, seed: 5 } as const;

/** −ln p of the label, written out. */
function meanLoss(H: readonly Float64Array[], labels: ArrayLike<number>): number {
  return H.reduce((sum, h, i) => sum - Math.log(h[labels[i]!]!), 0) / H.length;
}

describe('digits-training', () => {
  it('is the library’s training, to the bit', () => {
    const data = digits(200, stream(createRandom(5), 'pictures'));
    const network = networkOf(SIZES, DESIGN);
    const penalty = { kind: 'l2', lambda: 0.0001 } as const;
    const costs = Array.from(train(network, data, { eta: 0.5, epochs: 2, batch: 10, penalty }), ({ cost }) => cost);
    // Evaluated in parts, the mean adds up in another order.
    small.training.cost.forEach((cost, epoch) => expect(cost).toBeCloseTo(costs[epoch]!, 12));
    expect(small.firstCost).toBe(small.training.cost[0]);
    expect(textOf(network)).toBe(small.parameters);
  });

  it('answers for pictures that it was not shown', () => {
    const network = networkOf(SIZES, DESIGN);
    restore(network, small.parameters);
    const { X, labels } = heldOutDigits();
    const answers = forward(network, X).row;
    const right = answers.filter((h, i) => classOf(h) === labels[i]).length;
    expect(small.accuracy.at(-1)).toBe(right / 2000);
    expect(small.cost.at(-1)).toBeCloseTo(meanLoss(answers, labels), 10);
    expect(small.confusion.flat().reduce((a, b) => a + b)).toBe(2000);
    expect(small.confusion.reduce((sum, row, digit) => sum + row[digit]!, 0)).toBe(right);
    small.confusion.forEach((row) => expect(row.reduce((a, b) => a + b)).toBe(200));
    expect(small.mistakes.length).toBe(Math.min(150, 2000 - right));
    expect(small.shifted.right[0]).toBe(small.accuracy.at(-1));
    expect(small.doubt.outputs.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('lists mistakes from the surest on, none of them right', () => {
    const { mistakes, sample } = small;
    mistakes.forEach(({ label, answer }) => expect(answer).not.toBe(label));
    mistakes.slice(1).forEach(({ sureness }, i) => expect(sureness).toBeLessThanOrEqual(mistakes[i]!.sureness));
    expect(sample.map(({ label }) => label).slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
  });

  it('starts near ln 10 and learns', () => {
    expect(Math.abs(small.firstCost - Math.log(10))).toBeLessThan(0.4);
    expect(small.accuracy[0]!).toBeLessThan(0.25);
    expect(small.accuracy[2]!).toBeGreaterThan(0.5);
  });

  it('does without a hidden layer, with dropout, and with the quadratic cost', () => {
    const settings = { samples: 100, epochs: 1 };
    const linear = runExperiment(experiment, { ...settings, sizes: [784, 10], eta: 0.1 }).result;
    expect(valuesOf(linear.parameters)).toHaveLength(7850);
    const dropped = runExperiment(experiment, { ...settings, keep: 0.5 }).result;
    const kept = runExperiment(experiment, settings).result;
    expect(dropped.cost[0]).toBe(kept.cost[0]);
    expect(dropped.cost[1]).not.toBe(kept.cost[1]);
    const old = runExperiment(experiment, { ...settings, cost: 'quadratic', scheme: 'zeros' }).result;
    // Ten sigmoids of ½, one target of 1: ½ · 10 · ¼.
    expect(old.firstCost).toBeCloseTo(1.25, 12);
  });

  it('ends with what diverged, and with what it had before', () => {
    const { diverged, accuracy, training, parameters } = runExperiment(experiment, { ...SMALL, eta: 1e308 }).result;
    expect(diverged?.step).toBeGreaterThanOrEqual(1);
    expect(accuracy).toHaveLength(1);
    expect(training.cost).toEqual([small.training.cost[0]]);
    expect(valuesOf(parameters).every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['sizes: 100-10 is not accepted, a picture has 784 values', { sizes: [100, 10], samples: 10, epochs: 1 }],
    ['sizes: 784-9 is not accepted', { sizes: [784, 9], samples: 10, epochs: 1 }],
    ['source: idx reads two files, give their paths: --set images=PATH --set labels=PATH', { source: 'idx' }],
  ])('%s', (message, given) => {
    const act = () => runExperiment(experiment, given);
    expect(act).toThrow(message);
    expect(act).toThrow(ParameterError);
  });

  it('refuses what would take too long', () => {
    expect(() => settingsFor(experiment, { samples: 100_000, epochs: 500 })).toThrow('at most');
    expect(() => settingsFor(experiment, { samples: 10_000, epochs: 20 })).not.toThrow();
  });

  it('shows the same moment however often it is asked for one', () => {
    const steps = experiment.run({ ...settingsFor(experiment, SMALL) });
    const first = steps.next().value as { snapshot: unknown };
    expect(first.snapshot).toBe(first.snapshot);
    expect((first.snapshot as typeof small).accuracy).toEqual([small.accuracy[0]]);
  });
});

describe('files of others', () => {
  const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  const drawn = digits(120, createRandom(8));
  const bytes = Array.from(drawn.X.data, (value) => Math.round(255 * value));
  const images = new Blob([Uint8Array.from([0, 0, 8, 3, ...[120, 28, 28].flatMap(word), ...bytes])]);
  const labels = new Blob([Uint8Array.from([0, 0, 8, 1, ...word(120), ...drawn.labels])]);

  it('are learned from, and their last pictures held out', async () => {
    const files = await experiment.readFiles!({ images, labels });
    const given = { source: 'idx', samples: 100, epochs: 1 };
    const { result } = runExperiment(experiment, given, undefined, files);
    expect(result.heldOut).toBe(20);
    expect(result.confusion.flat().reduce((a, b) => a + b)).toBe(20);
    const text = pictureText(bytes.slice(100 * 784, 101 * 784).map((value) => value / 255));
    expect(result.sample[0]!.picture).toBe(text);
    expect(() => runExperiment(experiment, { ...given, samples: 120 }, undefined, files)).toThrow(
      'samples: 120 are wanted, the file has 120, some to be held out',
    );
  });

  it('are needed both', async () => {
    await expect(experiment.readFiles!({ images })).rejects.toThrow('idx needs two files, images and labels');
  });
});

describe('what a result holds as text', () => {
  it('gives pictures back in sixteenths', () => {
    const values = [0, 0, 0.02, 0.5, 1, 0, 0.97, 0, 0];
    expect(pictureText(values)).toBe('3hp1p2');
    expect(pictureOf('3hp1p2')).toEqual([0, 0, 0, 0.5, 1, 0, 1, 0, 0]);
    expect(pictureOf(pictureText(new Float64Array(784)))).toHaveLength(784);
  });

  it('gives parameters back to the bit, as saving does', () => {
    const network = networkOf([784, 3, 10], DESIGN);
    const other = networkOf([784, 3, 10], { ...DESIGN, seed: 6 });
    restore(other, textOf(network));
    expect(textOf(loadNetwork(saveNetwork(other)))).toBe(textOf(network));
    expect(() => restore(networkOf([784, 4, 10], DESIGN), textOf(network))).toThrow('the text holds 2395 numbers');
  });
});

describe('moved pictures', () => {
  it('lose what leaves the frame', () => {
    const X = matrix(1, 6, Float64Array.from([1, 2, 3, 4, 5, 6]));
    expect(Array.from(movedBy({ X }, 3, 1, 0).data)).toEqual([0, 1, 2, 0, 4, 5]);
    expect(Array.from(movedBy({ X }, 3, 0, 1).data)).toEqual([0, 0, 0, 1, 2, 3]);
    expect(Array.from(movedBy({ X }, 3, -1, -1).data)).toEqual([5, 6, 0, 0, 0, 0]);
  });
});
