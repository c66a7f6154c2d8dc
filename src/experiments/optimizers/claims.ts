// Sentences about the ravine that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { missedBy } from './figures/compass.ts';
import { bestRate } from './figures/ravine.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;
const wait = (settings: Record<string, number | string>): number =>
  run({ steps: 1000, ...settings }).within ?? Infinity;
const least = (waits: readonly number[]): number => waits.reduce((best, each) => Math.min(best, each), Infinity);

const hundredths = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

export const claims: readonly Claim[] = [
  {
    id: 'optimizers/not-aimed',
    check() {
      const degrees = missedBy({ settings: { a: 1, c: 25, x: 5, y: 1 } });
      return { holds: degrees > 60 && degrees < 75, slots: { degrees } };
    },
  },
  {
    id: 'optimizers/ravine-waits',
    check() {
      const [small, middle, best, large] = [0.01, 0.04, bestRate(1, 25), 0.079].map((eta) => wait({ eta })) as [number, number, number, number]; // prettier-ignore
      const holds = best < middle && best < large && large < small && run({ eta: 0.081, steps: 1000 }).within === null;
      return { holds, slots: { small, middle, best, large } };
    },
  },
  {
    id: 'optimizers/best-of-each',
    check() {
      const plain = least(hundredths(0.05, 0.08, 0.001).map((eta) => wait({ eta })));
      const momentum = least(
        [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((beta) =>
          hundredths(0.02, 0.16, 0.01).map((eta) => wait({ method: 'momentum', beta, eta })),
        ),
      );
      const adam = least(hundredths(0.05, 1, 0.05).map((rate) => wait({ method: 'adam', adam: rate })));
      return { holds: momentum < plain / 2 && adam > momentum, slots: { plain, momentum, adam } };
    },
  },
  {
    id: 'optimizers/momentum-beyond-the-limit',
    check() {
      const parabola = { a: 8, c: 0, x: 2, y: 0, eta: 0.26, beta: 0.9, steps: 200 };
      const [plain, pushed] = ['gradient-descent', 'momentum'].map((method) => Math.abs(run({ ...parabola, method }).x.at(-1)!)) as [number, number]; // prettier-ignore
      return { holds: plain > 1e3 && pushed < 1e-3, slots: { plain, momentum: pushed, limit: (2 * 1.9) / 8 } };
    },
  },
  {
    id: 'optimizers/adam-first-step',
    check() {
      const firsts = [8, 800, 0.08].map((a) => run({ method: 'adam', adam: 0.1, a, c: 0, x: 2, y: 0, steps: 1 }).x[1]!);
      return { holds: firsts.every((first) => Math.abs(first - 1.9) < 1e-6), slots: { first: firsts[0]! } };
    },
  },
  {
    id: 'optimizers/saddle-wait',
    check() {
      const { y } = run({ a: 2, c: -2, x: 1, y: 1e-6, eta: 0.1, steps: 200 });
      const steps = y.findIndex((value) => Math.abs(value) > 1);
      const still = run({ a: 2, c: -2, x: 1, y: 0, eta: 0.1, steps: 200 });
      return { holds: steps > 50 && still.y.every((value) => value === 0), slots: { steps } };
    },
  },
];
