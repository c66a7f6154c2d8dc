// What twenty recorded seeds say of ten layers. A build runs the first of them again and refuses a record that no longer
// holds; the tests compare the hash of all sources.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import record from './recorded/nets.json' with { type: 'json' };
import { SEEDS } from './recordings.ts';

type Kept = (typeof record.runs)[number]['kept'];

const cache = new Map<string, Kept[]>();
function overSeeds(scheme: string, activation: string): Kept[] {
  const key = `${scheme} ${activation}`;
  const known = cache.get(key);
  if (known) return known;
  const kept = record.runs
    .filter(({ settings }) => settings.scheme === scheme && settings.activation === activation)
    .map((run) => run.kept);
  const again = runExperiment(experiment, { scheme, activation, seed: SEEDS[0]! }).result;
  if (kept.length !== SEEDS.length || !(Math.abs(again.backwardRatio / kept[0]!.backwardRatio - 1) < 1e-9)) {
    throw new Error(`init-depth: ${key} no longer goes as recorded, compute it again with npm run record`);
  }
  cache.set(key, kept);
  return kept;
}

const median = (runs: readonly Kept[], of: (kept: Kept) => number): number => medianOf(runs.map(of));
const count = (runs: readonly Kept[], holds: (kept: Kept) => boolean): number => runs.filter(holds).length;
/** Layer nine over layer one. */
const nine = ({ first, ninth }: Kept): number => ninth / first;

export const claims: readonly Claim[] = [
  {
    id: 'init-depth/too-small-fades',
    check() {
      const tanh = overSeeds('deviation-0.01', 'tanh');
      const std = median(tanh, ({ ninth }) => ninth);
      const seeds = count(tanh, ({ ninth }) => ninth < 1e-8);
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
