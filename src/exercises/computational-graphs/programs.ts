// Derivatives of programs: a flat place found in the lab, a loop, and the walk in the other direction.
import { trace } from '../../experiments/graph-trace/experiment.ts';
import { exp } from '../../lib/nn/index.ts';
import { right, wrong } from '../checker/outcome.ts';
import type { Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

const FLAT = 'x * exp(-x*x)';
const slopeAt = (x: number): number => Number(trace(FLAT, `x = ${x}`, {}).gradients['x']);

function judge(value: number): Finding {
  if (!(Math.abs(value) <= 20)) return wrong({ mistake: 'outside' });
  const found = { slope: slopeAt(value), x: value };
  if (Math.abs(found.slope) < 0.005 && Math.abs(value) < 2) return { ...right, found };
  if (Math.abs(found.slope) < 0.005) return wrong({ mistake: 'far-out', found });
  return wrong({ mistake: found.slope > 0 ? 'rising' : 'falling', found });
}

export const flat = defineExercise({
  id: 'computational-graphs-flat',
  kind: 'experiment',
  difficulty: 1,
  minutes: 5,
  fields: { x: { judge } },
  mistakes: ['outside', 'far-out', 'rising', 'falling'],
  variant() {
    const x = Math.sqrt(0.5);
    return { facts: { x, slope: slopeAt(x), value: x * exp(-0.5) } };
  },
});

/** x ← ½(x + a/x) so many times from 1.5, differentiated in a by the graph. */
export const heronAt = (rounds: number, a: number) => {
  const steps = Array.from({ length: rounds }, (_, i) => {
    const before = i === 0 ? '1.5' : `x${i}`;
    return `x${i + 1} = (${before} + a/${before})/2`;
  });
  const { value, gradients, nodes } = trace(steps.join('; '), `a = ${a}`, {});
  return { value, slope: Number(gradients['a']), nodes: nodes.length };
};

export const heron = defineExercise({
  id: 'computational-graphs-heron',
  kind: 'number',
  difficulty: 3,
  minutes: 10,
  fields: { value1: { digits: 5 }, slope1: { digits: 5 }, slope2: { digits: 5 } },
  variant() {
    const [first, second, third] = [1, 2, 3].map((rounds) => heronAt(rounds, 2)) as [Round, Round, Round];
    const right = 1 / (2 * Math.sqrt(2));
    return {
      givens: { start: 1.5, a: 2 },
      facts: {
        ...{ value1: first.value, slope1: first.slope, value2: second.value, slope2: second.slope },
        ...{ value3: third.value, slope3: third.slope, limit: right },
      },
      mistakes: {
        slope1: { 'limit-at-once': right },
        // x₁ taken for a constant: ∂/∂a ½(x₁ + a/x₁) = 1/(2x₁).
        slope2: { 'limit-at-once': right, 'earlier-round-forgotten': 1 / (2 * first.value) },
      },
    };
  },
});

type Round = ReturnType<typeof heronAt>;

const PLACES = [
  [2, 3],
  [3, 5],
  [4, 6],
  [5, 2],
] as const;

export const dual = defineExercise({
  id: 'computational-graphs-dual',
  kind: 'number',
  difficulty: 3,
  minutes: 8,
  fields: { sum: { absolute: 1e-9 }, product: { absolute: 1e-9 }, both: { absolute: 1e-9 } },
  variants: PLACES.length,
  variant(seed) {
    const [x, y] = PLACES[seed % PLACES.length]!;
    const { edges, gradients, value } = trace('(x + y) * (x * y)', `x = ${x}, y = ${y}`, {});
    const alongY = Number(gradients['y']);
    // Forward mode in x: the slopes of the edges that leave x.
    const [sum, product] = edges.filter(({ from }) => from === 0).map(({ slope }) => slope!) as [number, number];
    return {
      givens: { x, y },
      facts: { sum, product, both: Number(gradients['x']), value, y: alongY, plus: x + y, times: x * y },
      mistakes: {
        product: { 'other-factor': x },
        both: { 'one-path': (x + y) * product, multiplied: sum * product, 'other-input': alongY },
      },
    };
  },
});
