// The playground: a network of the reader's own making on two inputs, trained epoch by epoch, with settings that change
// while it runs.
import { defineExperiment } from '../../lib/parameter/experiment.ts';
import { createBench } from './bench.ts';
import { changesOf } from './changes.ts';
import { checkOf } from './check.ts';
import { listed, seenBy, type Example, type Window } from './examples.ts';
import { arraysOf, networkOf, numbersOf, restore } from './network.ts';
import { parameters, sizesOf, type Settings } from './parameters.ts';

export interface Result {
  /** By epoch, from before the first; null where there are no such examples. */
  cost: (number | null)[];
  heldCost: (number | null)[];
  /** Shares of wrong answers. */
  wrong: (number | null)[];
  heldWrong: (number | null)[];
  /** At the end: of each layer, and every array by name, row after row. */
  sizes: number[];
  arrays: Record<string, number[]>;
  /** The gradient check at the end, by array. */
  check: Record<string, number>;
  training: Example[];
  heldOut: Example[];
  window: Window;
  problem: 'empty' | 'one class' | null;
  diverged: { epoch: number; parameter: string } | null;
}

const WATCHED = 25;

const numbers = (values: readonly number[]): (number | null)[] =>
  values.map((value) => (Number.isFinite(value) ? value : null));

/** An example a pass: a product and a sum for each weight, forward and twice back, and what an activation takes. */
const BY_WEIGHT = 6;
const BY_UNIT = 20;

function workOf(given: Pick<Settings, 'sizes' | 'samples' | 'epochs'>): number {
  const sizes = sizesOf(given);
  const each = sizes.slice(1).reduce((sum, size, l) => sum + size * (BY_WEIGHT * (sizes[l]! + 1) + BY_UNIT), 0);
  return given.epochs * given.samples * each;
}

export const experiment = defineExperiment({
  id: 'playground',
  lesson: 'playground',
  documents: [],
  parameters,
  presets: [
    { name: 'restrained', settings: { changes: '180 lambda 0.003, 240 eta 0.002' } },
    { name: 'xor', settings: { data: 'xor', noise: 0.15, samples: 80, sizes: '[2,2,1]', batch: 8, seed: 1, draw: 1 } },
    { name: 'moons', settings: { data: 'moons', noise: 0.15, samples: 160, sizes: '[2,6,1]' } },
    { name: 'circles', settings: { data: 'circles', noise: 0.08, samples: 160, sizes: '[2,4,1]' } },
    { name: 'spirals', settings: { noise: 0.03, samples: 300, sizes: '[2,8,8,8,1]', eta: 0.01, epochs: 600 } },
    { name: 'classes', settings: { noise: 0.04, samples: 300, sizes: '[2,8,8,3]', epochs: 400 } },
    { name: 'stuck', settings: { data: 'moons', noise: 0.1, activation: 'relu', scheme: 'standard-normal', cost: 'quadratic', optimizer: 'gradient-descent', eta: 0.05, seed: 5, draw: 5 } }, // prettier-ignore
    { name: 'zeros', settings: { data: 'moons', noise: 0.1, scheme: 'zeros' } },
    { name: 'dead', settings: { data: 'circles', activation: 'relu', scheme: 'he', optimizer: 'gradient-descent', eta: 2 } }, // prettier-ignore
    { name: 'noisy', settings: { data: 'moons', noise: 0.15, mislabeled: 0.2, samples: 120, sizes: '[2,8,8,1]', epochs: 800 } }, // prettier-ignore
  ],
  work: workOf,
  *run(settings) {
    const planned = changesOf(settings.changes);
    for (const { name, value } of planned) {
      if (name === 'sizes') sizesOf({ sizes: String(value) });
    }
    const bench = createBench(settings, planned);
    while (bench.epoch < settings.epochs && !bench.diverged && !bench.problem) {
      bench.step();
      if (bench.epoch % WATCHED === 0) yield { step: bench.epoch, of: settings.epochs };
    }
    const { curves, examples, problem, diverged } = bench;
    const viewed = networkOf(bench.settings, false);
    restore(viewed, numbersOf(bench.network));
    const checked = checkOf(viewed, seenBy(examples, examples.training), bench.settings.batch);
    const result: Result = {
      cost: numbers(curves.cost),
      heldCost: numbers(curves.heldCost),
      wrong: numbers(curves.wrong),
      heldWrong: numbers(curves.heldWrong),
      sizes: [...viewed.sizes],
      arrays: Object.fromEntries(arraysOf(viewed).map(([name, values]) => [name, Array.from(values)])),
      check: Object.fromEntries(checked.map(({ name, error }) => [name, error])),
      ...{ training: listed(examples.training), heldOut: listed(examples.heldOut), window: examples.window },
      ...{ problem, diverged },
    };
    return result;
  },
});
