// Ours as a textbook would print it: one example at a time, arrays of arrays, new ones for every result.
import { type Job, type Runner, serve } from './peer.ts';

type Vector = number[];
type Layer = { W: Vector[]; b: Vector };

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const zip = (a: Vector, b: Vector, f: (a: number, b: number) => number): Vector => a.map((value, i) => f(value, b[i]!));
const sum = (values: Vector): number => values.reduce((total, value) => total + value, 0);
const unflatten = (values: ArrayLike<number>, rows: number, cols: number): Vector[] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (_, j) => values[i * cols + j]!));

function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((value) => Math.exp(value - top));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

function activate(name: Job['output'], z: Vector): Vector {
  if (name === 'softmax') return softmax(z);
  return z.map(name === 'tanh' ? Math.tanh : sigmoid);
}

const slope = (name: Job['output'], h: Vector): Vector =>
  h.map((value) => (name === 'tanh' ? 1 - value * value : value * (1 - value)));

/** Wᵀh + b */
const affine = ({ W, b }: Layer, h: Vector): Vector =>
  b.map((bias, j) => h.reduce((total, value, k) => total + value * W[k]![j]!, bias));

const lossOf = (cost: Job['cost'], h: Vector, y: Vector): number =>
  cost === 'quadratic'
    ? sum(zip(h, y, (a, b) => (a - b) ** 2)) / 2
    : -sum(zip(h, y, (a, b) => (b === 0 ? 0 : b * Math.log(a))));

function backpropagate(layers: Layer[], job: Job, x: Vector, y: Vector): { gradients: Layer[]; loss: number } {
  const last = layers.length - 1;
  const h = [x];
  layers.forEach((layer, l) => h.push(activate(l === last ? job.output : job.hidden, affine(layer, h[l]!))));
  const output = h[last + 1]!;
  let delta = zip(output, y, (a, b) => a - b);
  if (job.cost === 'quadratic') delta = zip(delta, slope(job.output, output), (a, b) => a * b);
  const gradients: Layer[] = [];
  for (let l = last; l >= 0; l--) {
    gradients.unshift({ W: h[l]!.map((value) => delta.map((error) => value * error)), b: delta });
    const down = layers[l]!.W.map((row) => sum(zip(row, delta, (a, b) => a * b)));
    if (l > 0) delta = zip(down, slope(job.hidden, h[l]!), (a, b) => a * b);
  }
  return { gradients, loss: lossOf(job.cost, output, y) };
}

function start(job: Job): Runner {
  const { sizes, batch, steps, examples, eta, initial } = job;
  const X = unflatten(job.X, examples, sizes[0]!);
  const Y = unflatten(job.Y, examples, sizes.at(-1)!);
  let layers: Layer[] = [];
  return {
    run() {
      layers = sizes.slice(1).map((nOut, l) => ({
        W: unflatten(initial[2 * l]!, sizes[l]!, nOut),
        b: Array.from(initial[2 * l + 1]!),
      }));
      return Array.from({ length: steps }, (_, step) => {
        const first = (step * batch) % examples;
        let total: Layer[] | null = null;
        let loss = 0;
        for (let i = first; i < first + batch; i++) {
          const one = backpropagate(layers, job, X[i]!, Y[i]!);
          loss += one.loss;
          total = total ? total.map((layer, l) => added(layer, one.gradients[l]!, 1)) : one.gradients;
        }
        layers = layers.map((layer, l) => added(layer, total![l]!, -eta / batch));
        return loss / batch;
      });
    },
    parameters: () => layers.flatMap(({ W, b }) => [W.flat(), b]),
  };
}

const added = (to: Layer, layer: Layer, factor: number): Layer => ({
  W: to.W.map((row, k) => zip(row, layer.W[k]!, (a, b) => a + factor * b)),
  b: zip(to.b, layer.b, (a, b) => a + factor * b),
});

serve(start);
