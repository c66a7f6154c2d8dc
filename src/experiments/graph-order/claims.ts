// What three wrong engines answer where one is right.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { type Engine, experiment, type Result } from './experiment.ts';

const run = (engine: Engine, given: Record<string, unknown> = {}): Result =>
  runExperiment(experiment, { engine, ...given }).result;

export const claims: readonly Claim[] = [
  {
    id: 'graph-order/four-answers',
    check() {
      const [right, every, first, over] = (['ordered', 'every-visit', 'first-visit', 'overwrites'] as const).map(
        (engine) => run(engine).gradient,
      ) as [number, number, number, number];
      const slots = { right, every, first, over };
      return { holds: right === 21 && new Set([right, every, first, over]).size === 4, slots };
    },
  },
  {
    id: 'graph-order/leaves-only-are-safe',
    check() {
      const { gradient, check } = run('every-visit', { graph: 'first', x: 2 });
      return { holds: gradient === 21 && check < 1e-8, slots: { gradient } };
    },
  },
  {
    id: 'graph-order/published',
    check() {
      const given = { graph: 'doublings', doublings: 2 };
      const [wrong, right] = [run('every-visit', given), run('ordered', given)];
      const slots = { wrong: wrong.gradient, right: right.gradient, check: wrong.check };
      return { holds: slots.wrong === 8 && slots.right === 4 && Math.abs(slots.check - 0.5) < 1e-6, slots };
    },
  },
  {
    id: 'graph-order/paths-double',
    check() {
      const given = { graph: 'doublings', doublings: 16, steps: 1 };
      const [every, ordered] = [run('every-visit', given), run('ordered', given)];
      const slots = { visits: every.visits, ordered: ordered.visits, nodes: ordered.nodes, gradient: ordered.gradient };
      return { holds: ordered.visits === ordered.nodes && every.visits === 2 ** 17 - 1, slots };
    },
  },
];
