// What the lesson says of the graphs that it walks.
import { smallNetwork } from '../../lib/data/index.ts';
import { backward, createNetwork, forward, matrixFrom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result, type Value } from './experiment.ts';

const run = (expression: string, values = ''): Result => runExperiment(experiment, { expression, values }).result;
const at = (value: Value | undefined): number => Number(value);

/** Lesson 7's network after one pass over its first example, by BP1 to BP4. */
function layerByLayer() {
  const { sizes, W, b, x, y } = smallNetwork;
  const network = createNetwork({ sizes: [...sizes], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' });
  network.layers.forEach((layer, l) => {
    layer.W.data.set(W[l]!.flat());
    layer.b.set(b[l]!);
  });
  const X = matrixFrom([[...x[0]]]);
  forward(network, X);
  backward(network, X, matrixFrom([[...y[0]]]));
  return network.layers;
}

export const claims: readonly Claim[] = [
  {
    id: 'graph-trace/two-walks',
    check() {
      const { value, gradients, nodes, check } = run('first');
      const [x, y] = [at(gradients['x']), at(gradients['y'])];
      return {
        holds: value === 30 && x === 21 && y === 16 && check! < 1e-8,
        slots: { value, x, y, nodes: nodes.length },
      };
    },
  },
  {
    id: 'graph-trace/paths-add',
    check() {
      const { gradients, edges, nodes } = run('two-path');
      const y = nodes.findIndex(({ name }) => name === 'y');
      const [a, b] = edges.filter(({ from }) => from === y).map(({ sent }) => Number(sent)) as [number, number];
      const slope = edges.find(({ to }) => to === y)!.slope!;
      const x = at(gradients['x']);
      return {
        holds: slope * a + slope * b === x,
        slots: { a, b, together: a + b, slope, first: slope * a, second: slope * b, x },
      };
    },
  },
  {
    // Lesson 7's numbers from a graph that knows nothing of layers.
    id: 'graph-trace/same-as-layers',
    check() {
      const { gradients, nodes } = run('network');
      const layers = layerByLayer();
      const own = ['w11', 'w12', 'w21', 'w22'].map((name) => at(gradients[name]));
      const theirs = Array.from(layers[0]!.dW.data);
      const apart = own.reduce((most, one, i) => Math.max(most, Math.abs(one - theirs[i]!)), 0);
      return {
        holds: apart < 1e-15 && Math.abs(at(gradients['c']) - layers[1]!.db[0]!) < 1e-15,
        slots: { nodes: nodes.length, units: 5, apart, w11: own[0]!, delta: at(gradients['c']) },
      };
    },
  },
  {
    id: 'graph-trace/batch-sums-rows',
    check() {
      const { nodes, gradients } = run('batch');
      const z = nodes.find(({ name }) => name === 'Z')!.gradient as number[][];
      const sums = z[0]!.map((_, j) => z.reduce((sum, row) => sum + row[j]!, 0));
      const b = (gradients['b'] as number[][])[0]!;
      const apart = Math.max(...sums.map((sum, j) => Math.abs(sum - b[j]!)));
      return { holds: apart < 1e-15, slots: { first: b[0]!, second: b[1]!, examples: z.length } };
    },
  },
  {
    id: 'graph-trace/sigmoid-keeps-its-output',
    check() {
      const { edges, nodes, value } = run('sigmoid');
      const slope = edges.find(({ to }) => to === nodes.length - 1)!.slope!;
      return { holds: Math.abs(slope - value * (1 - value)) < 1e-15, slots: { slope, value } };
    },
  },
];
