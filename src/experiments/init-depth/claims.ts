// What twenty seeds say of ten layers.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

const cache = new Map<string, Result[]>();
function overSeeds(scheme: string, activation: string): Result[] {
  const key = `${scheme} ${activation}`;
  const known = cache.get(key) ?? SEEDS.map((seed) => runExperiment(experiment, { scheme, activation, seed }).result);
  cache.set(key, known);
  return known;
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[9]! + sorted[10]!) / 2;
};
const median = (runs: readonly Result[], of: (result: Result) => number): number => medianOf(runs.map(of));
const count = (runs: readonly Result[], holds: (result: Result) => boolean): number => runs.filter(holds).length;
/** Layer nine over layer one. */
const nine = ({ forward }: Result): number => forward[8]! / forward[0]!;

export const claims: readonly Claim[] = [
  {
    id: 'init-depth/too-small-fades',
    check() {
      const tanh = overSeeds('deviation-0.01', 'tanh');
      const std = median(tanh, ({ forward }) => forward[8]!);
      const seeds = count(tanh, ({ forward }) => forward[8]! < 1e-8);
      return { holds: seeds >= 19, slots: { std, seeds, of: SEEDS.length } };
    },
  },
  {
    // N(0, 1) is too large for tanh, whose errors explode, and not for the sigmoid, whose slope of ¼ makes up for it.
    id: 'init-depth/large-depends',
    check() {
      const [sigmoid, tanh] = [overSeeds('standard-normal', 'sigmoid'), overSeeds('standard-normal', 'tanh')];
      const kept = count(sigmoid, ({ backwardRatio }) => backwardRatio > 0.1 && backwardRatio < 10);
      const exploded = count(tanh, ({ backwardRatio }) => backwardRatio > 100);
      const slots = {
        sigmoid: median(sigmoid, ({ backwardRatio }) => backwardRatio),
        tanh: median(tanh, ({ backwardRatio }) => backwardRatio),
        ...{ kept, exploded, of: SEEDS.length },
      };
      return { holds: kept >= 18 && exploded >= 18, slots };
    },
  },
  {
    id: 'init-depth/xavier-and-sigmoid',
    check() {
      const runs = overSeeds('xavier', 'sigmoid');
      const seeds = count(runs, ({ backwardRatio }) => backwardRatio < 1e-4);
      return {
        holds: seeds >= 19,
        slots: { ratio: median(runs, ({ backwardRatio }) => backwardRatio), seeds, of: SEEDS.length },
      };
    },
  },
  {
    id: 'init-depth/xavier-and-tanh',
    check() {
      const runs = overSeeds('xavier', 'tanh');
      const seeds = count(runs, ({ backwardRatio }) => backwardRatio > 0.1 && backwardRatio < 10);
      return {
        holds: seeds >= 18,
        slots: { ratio: median(runs, ({ backwardRatio }) => backwardRatio), seeds, of: SEEDS.length },
      };
    },
  },
  {
    id: 'init-depth/he-keeps-relu',
    check() {
      const [he, xavier] = [overSeeds('he', 'relu'), overSeeds('xavier', 'relu')];
      const kept = count(he, (run) => nine(run) > 0.4 && nine(run) < 2.5);
      const larger = he.filter((run, seed) => nine(run) > nine(xavier[seed]!)).length;
      const slots = {
        he: median(he, nine),
        xavier: median(xavier, nine),
        theory: 1 / 16,
        kept,
        larger,
        of: SEEDS.length,
      };
      return { holds: kept >= 17 && larger >= 19, slots };
    },
  },
];
