// Sentences about the mistakes that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { ratioOf } from './figures/faster.ts';
import { MISTAKES } from './groups.ts';

const run = (given: Readonly<Record<string, unknown>>): Result => runExperiment(experiment, given).result;
const SEEDS = 20;
const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
const SHORT = { steps: 1 };
const DRAWN = { sizes: '[2,3,2]', batch: 8 };
const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);
const errors = ({ check }: Result): number[] => Object.values(check);

/** In how many of the drawn networks the mistake ends well below the right code. */
const further = (bug: string): number => seeds.filter((seed) => ratioOf(run({ bug, seed })) < 0.9).length;

export const claims: readonly Claim[] = [
  {
    id: 'bug-museum/right-code-is-clean',
    check() {
      const largest = most(seeds.flatMap((seed) => errors(run({ bug: 'none', seed, ...DRAWN, ...SHORT }))));
      return { holds: largest < 1e-7, slots: { largest, seeds: SEEDS } };
    },
  },
  {
    id: 'bug-museum/wrong-code-is-named',
    check() {
      const bugs = MISTAKES.filter((bug) => bug !== 'keep-factor');
      const named = bugs.filter((bug) => run({ bug, ...SHORT }).named.length > 0);
      return { holds: named.length === bugs.length, slots: { named: named.length, of: MISTAKES.length } };
    },
  },
  {
    id: 'bug-museum/wrong-ones-fall-further',
    check() {
      const [output, summed, value, hidden] = ['no-output-slope', 'summed', 'slope-at-h', 'no-hidden-slope'].map(
        further,
      );
      const least = Math.min(output!, summed!, value!);
      return { holds: least >= 15, slots: { output: output!, summed: summed!, value: value!, hidden: hidden!, of: SEEDS, count: 3 } }; // prettier-ignore
    },
  },
  {
    id: 'bug-museum/by-chance',
    check() {
      const [biases, relu] = ['bias-averaged-twice', 'relu-at-zero'].map(further);
      return { holds: biases! < 10 && relu! < 10, slots: { biases: biases!, relu: relu!, of: SEEDS } };
    },
  },
  {
    id: 'bug-museum/sum-tells-the-batch',
    check() {
      const error = run({ bug: 'summed', ...SHORT }).check['W1']!;
      const twelve = run({ bug: 'summed', batch: 12, ...SHORT }).check['W1']!;
      const holds = Math.abs(error - 2 / 3) < 1e-6 && Math.abs(twelve - 11 / 12) < 1e-6;
      return { holds, slots: { error, twelve } };
    },
  },
  {
    id: 'bug-museum/softmax-biases-rest',
    check() {
      const given = { bug: 'one-bias', sizes: '[2,3,3]', output: 'softmax', cost: 'cross-entropy', batch: 8, ...SHORT };
      const top = seeds.map((seed) => run({ ...given, seed }).check['b2']!);
      // An error of 1 is a gradient of 0 where there should be one.
      const rest = top.filter((error) => Math.abs(error - 1) < 1e-6).length;
      return { holds: rest === SEEDS, slots: { rest, of: SEEDS } };
    },
  },
  {
    id: 'bug-museum/update-grows-with-the-rate',
    check() {
      const [small, large] = [0.05, 0.5].map((eta) => run({ bug: 'updated-first', eta, ...SHORT }).check['W1']!);
      const times = large! / small!;
      return { holds: Math.abs(times - 10) < 0.3, slots: { small: small!, large: large!, times } };
    },
  },
  {
    id: 'bug-museum/penalty-by-the-line',
    check() {
      const [each, end] = ['each', 'end'].map((divided) =>
        most(errors(run({ bug: 'l2-in-the-loop', divided, ...SHORT }))),
      );
      return { holds: each! > 0.1 && end! < 1e-7, slots: { each: each!, end: end! } };
    },
  },
  {
    id: 'bug-museum/check-is-silent-on-test',
    check() {
      const result = run({ bug: 'keep-factor' });
      const half = run({ bug: 'keep-factor', keep: 0.5 });
      const largest = most(errors(result));
      const [wrong, right] = [result.cost.at(-1)!, result.costRight.at(-1)!];
      const same = Math.abs(half.cost.at(-1)! - half.costRight.at(-1)!);
      return { holds: largest < 1e-7 && wrong > 1.5 * right && same < 1e-12, slots: { largest, wrong, right } };
    },
  },
];
