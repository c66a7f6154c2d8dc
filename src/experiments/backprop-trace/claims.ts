// What the worked example shows about signs, sizes and small nudges.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

/** The example of the lesson with its inputs moved. */
const costAt = (x1: number, x2: number): number => run({ x: [[x1, x2]] }).cost;

export const claims: readonly Claim[] = [
  {
    id: 'backprop-trace/checked',
    check() {
      const { maxRelativeError } = run();
      return { holds: maxRelativeError > 0 && maxRelativeError < 1e-8, slots: { maxRelativeError } };
    },
  },
  {
    // The output is too low and what comes in is positive, so more of either weight would help, whatever their own signs.
    id: 'backprop-trace/both-minus',
    check() {
      const [[first = 0] = [], [second = 0] = []] = run().layers[1]!.dW;
      return { holds: first < 0 && second < 0, slots: { first, second } };
    },
  },
  {
    // The signs of δ² come through the signs of W².
    id: 'backprop-trace/signs-come-back',
    check() {
      const [hidden, output] = run().layers;
      const [first = 0, second = 0] = hidden!.delta[0]!;
      const above = output!.delta[0]![0]!;
      const through = output!.W.map(([w = 0]) => w * above);
      const holds = [first, second].every((value, j) => Math.sign(value) === Math.sign(through[j]!));
      return { holds: holds && first < 0 && second > 0, slots: { first, second } };
    },
  },
  {
    // δ is the miss times the slope, unless the cost cancels the slope.
    id: 'backprop-trace/delta-is-not-the-miss',
    check() {
      const { misses, layers } = run();
      const slots = {
        miss: misses[0]![0]!,
        delta: layers[1]!.delta[0]![0]!,
        partner: run({ cost: 'cross-entropy' }).layers[1]!.delta[0]![0]!,
      };
      return { holds: Math.abs(slots.delta) < Math.abs(slots.miss) / 4 && slots.partner === slots.miss, slots };
    },
  },
  {
    // A bias of 0 has a gradient like any other.
    id: 'backprop-trace/bias-zero',
    check() {
      const { b, db } = run().layers[1]!;
      return { holds: b[0] === 0 && db[0] !== 0, slots: { b: b[0]!, db: db[0]! } };
    },
  },
  {
    // Which input lowers the cost most when it grows by a tenth, and by how much it then does.
    id: 'backprop-trace/most-useful-input',
    check() {
      const { dx, cost } = run();
      const [first = 0, second = 0] = dx[0]!;
      const slots = { predicted: 0.1 * first, real: costAt(1.1, 0.5) - cost, other: costAt(1, 0.6) - cost };
      return { holds: first < second && first < 0 && slots.real < slots.other && slots.real < 0, slots };
    },
  },
  {
    // Rectified units that stand at 0 exactly: differences and backpropagation disagree, and both are right.
    id: 'backprop-trace/kink-is-no-error',
    check() {
      const { layers, maxRelativeError } = run(experiment.presets.find(({ name }) => name === 'kink')!.settings);
      const atZero = layers[0]!.z.flat().filter((z) => z === 0).length;
      const units = layers[0]!.z.flat().length;
      const { checkW, checkB } = layers[0]!.numeric;
      const holds = checkW.verdict === 'kink' && checkB.verdict === 'kink' && maxRelativeError === 0 && atZero > 0;
      return { holds, slots: { atZero, units } };
    },
  },
];
