// The numbers of the four engines by hand, and counts in closed form.
import { expect, it } from 'vitest';
import { nodesInOrder } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { ENGINES, experiment, graphOf, usersFirst } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, { steps: 1, ...given }).result;

it('answers 21, 27, 6, 15 on the diamond', () => {
  expect(ENGINES.map((engine) => run({ engine }).gradient)).toEqual([21, 27, 6, 15]);
  expect(ENGINES.map((engine) => run({ engine }).held)).toEqual([[7], [2, 7], [2], [5]]);
});

it('answers 8 for 4 on two doublings, and the check says one half', () => {
  const { gradient, right, check } = run({ graph: 'doublings' });
  expect([gradient, right]).toEqual([8, 4]);
  expect(check).toBeCloseTo(0.5, 8);
  expect(run({ graph: 'doublings', engine: 'ordered' }).check).toBeLessThan(1e-9);
});

it('is right where only inputs are shared', () => {
  expect(run({ graph: 'first', x: 2 }).gradient).toBe(21);
});

it.each([1, 2, 5, 10])('visits every path of %d doublings, or every node once', (doublings) => {
  const every = run({ graph: 'doublings', doublings });
  const ordered = run({ graph: 'doublings', doublings, engine: 'ordered' });
  expect(every.visits).toBe(2 ** (doublings + 1) - 1);
  expect([ordered.visits, ordered.nodes]).toEqual([doublings + 1, doublings + 1]);
  expect(ordered.gradient).toBe(2 ** doublings);
});

it('orders so that nobody comes before a user', () => {
  const { last } = graphOf('two-path', 1, 2);
  const order = usersFirst(last);
  expect(order).toHaveLength(nodesInOrder(last).length);
  order.forEach((node, place) => node.inputs.forEach((input) => expect(order.indexOf(input)).toBeGreaterThan(place)));
});

it('descends slower with the doubled gradient: the factor is 1 − 32η where 1 − 16η belongs', () => {
  const share = (engine: string) => run({ engine, graph: 'doublings', eta: 0.05, steps: 3 }).share;
  expect(share('every-visit')[1]).toBeCloseTo(0.36, 12);
  expect(share('ordered')[1]).toBeCloseTo(0.04, 12);
});
