// Sentences of the lesson about learning that stand only while they are true.
import { gateNames } from '../../lib/data/index.ts';
import { learnPerceptron, matrixFrom } from '../../lib/nn/index.ts';
import { netInput } from '../../lib/figure/plane.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { dataOf, experiment, type DatasetName, type Result } from './experiment.ts';
import { logisticLine, marginOf, meanBelief, widestLine } from './kin.ts';

const run = (settings: Record<string, number | string>): Result => runExperiment(experiment, settings).result;

export const countOf = ({ mistakes }: Pick<Result, 'mistakes'>): number => mistakes.reduce((sum, count) => sum + count);

/** All orders in which a list can be taken. */
export function ordersOf(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) => ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

/** A gate learned from zero with its examples in another order: epochs, and where the line ends. */
export function learnedInOrder(name: DatasetName, order: readonly number[]): { epochs: number; end: number[] } {
  const { X, labels } = dataOf(name, 0);
  const rows = matrixFrom(order.map((sample) => Array.from(X.row[sample]!)));
  let last = { epochs: 0, end: [0, 0, 0] };
  const targets = order.map((sample) => labels[sample]!);
  for (const { epoch, w, b } of learnPerceptron(rows, targets, { eta: 1, epochs: 100 })) {
    last = { epochs: epoch, end: [...w, b] };
  }
  return last;
}

/** What the weights were at the end of each epoch. */
const endsOf = ({ steps }: Result): string[] =>
  steps.filter(({ sample }) => sample === 3).map(({ after }) => JSON.stringify(after));

export const claims: readonly Claim[] = [
  {
    id: 'perceptron-learning/four-gates-settle',
    check() {
      const settled = gateNames.filter((dataset) => run({ dataset, epochs: 1000 }).converged);
      const holds = settled.join() === 'and,or,nand,nor';
      return { holds, slots: { settled: settled.length, of: gateNames.length, epochs: 1000 } };
    },
  },
  {
    id: 'perceptron-learning/xor-comes-back',
    check() {
      // At the end of every epoch the weights are the same again, so every epoch makes the same mistakes.
      const result = run({ dataset: 'xor', epochs: 100 });
      const ends = new Set(endsOf(result).slice(1));
      const late = result.mistakes.slice(2);
      return {
        holds: ends.size === 1 && new Set(late).size === 1 && late[0] === 4,
        slots: { mistakes: late[0]!, w1: result.w[0]!, w2: result.w[1]!, b: result.b },
      };
    },
  },
  {
    id: 'perceptron-learning/rate-only-scales',
    check() {
      const [one, quarter] = [run({ eta: 1 }), run({ eta: 0.25 })];
      const sameMistakes = one.mistakes.join() === quarter.mistakes.join();
      const inProportion = one.steps.every(({ after }, index) => {
        const { w, b } = quarter.steps[index]!.after;
        return 4 * b === after.b && w.every((weight, k) => 4 * weight === after.w[k]);
      });
      return { holds: sameMistakes && inProportion, slots: { epochs: one.mistakes.length } };
    },
  },
  {
    id: 'perceptron-learning/stops-on-a-point',
    check() {
      const { w, b, points } = run({});
      const touched = points.filter(({ x }) => netInput({ w1: w[0]!, w2: w[1]!, b }, [x[0]!, x[1]!]) === 0);
      return { holds: touched.length === 1, slots: { w1: w[0]!, w2: w[1]!, b, touched: touched.length } };
    },
  },
  {
    id: 'perceptron-learning/any-order',
    check() {
      const learned = ordersOf([0, 1, 2, 3]).map((order) => learnedInOrder('and', order));
      const epochs = learned.map((one) => one.epochs);
      const lines = new Set(learned.map(({ end }) => end.join()));
      const [least, most] = [Math.min(...epochs), Math.max(...epochs)];
      return {
        holds: most < 100 && lines.size > 1,
        slots: { orders: learned.length, least, most, lines: lines.size },
      };
    },
  },
  {
    id: 'perceptron-learning/mistakes-bounded',
    check() {
      // Novikoff: at most (R/γ)² mistakes, with the constant input 1 counted as a third coordinate.
      const { points, mistakes } = run({});
      const neuron = widestWithBias(points);
      const radius2 = Math.max(...points.map(({ x }) => x[0]! * x[0]! + x[1]! * x[1]! + 1));
      const bound = radius2 / (neuron.margin * neuron.margin);
      const made = countOf({ mistakes });
      return { holds: made <= bound, slots: { made, bound, radius2 } };
    },
  },
  {
    id: 'perceptron-learning/widest-margin',
    check() {
      const { points, w, b, converged } = run({ dataset: 'blobs' });
      const perceptron = { w1: w[0]!, w2: w[1]!, b };
      const [logistic, widest] = [logisticLine(points), widestLine(points)];
      const margins = [perceptron, logistic, widest].map((line) => marginOf(points, line));
      const [own = 0, smooth = 0, best = 0] = margins;
      return {
        holds: converged && own > 0 && best > own && best > smooth,
        slots: { perceptron: own, logistic: smooth, widest: best, belief: meanBelief(points, logistic) },
      };
    },
  },
];

/** The best known separator of AND, (2, 2, −3), with the bias as a third weight: γ = 1/√17. */
function widestWithBias(points: Result['points']): { margin: number } {
  const [u1, u2, u0] = [2, 2, -3];
  const norm = Math.sqrt(u1 * u1 + u2 * u2 + u0 * u0);
  const margins = points.map(({ x, y }) => ((2 * y - 1) * (u1 * x[0]! + u2 * x[1]! + u0)) / norm);
  return { margin: Math.min(...margins) };
}
