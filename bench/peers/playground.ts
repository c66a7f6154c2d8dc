// The algorithm of interactive playgrounds: units and links are objects that point to each other, one example at a time;
// each link adds up its derivatives until the batch ends.
import { type Job, type Runner, serve } from './peer.ts';

interface Unit {
  bias: number;
  z: number;
  h: number;
  /** ∂E/∂h and ∂E/∂z of this example, and the sum of the latter over the batch. */
  dh: number;
  dz: number;
  sum: number;
  readonly incoming: Link[];
  readonly outgoing: Link[];
}

interface Link {
  weight: number;
  sum: number;
  readonly from: Unit;
  readonly to: Unit;
}

interface Curve {
  f(z: number): number;
  slope(h: number): number;
}

const curves: Record<string, Curve> = {
  sigmoid: { f: (z) => 1 / (1 + Math.exp(-z)), slope: (h) => h * (1 - h) },
  tanh: { f: (z) => Math.tanh(z), slope: (h) => 1 - h * h },
  softmax: { f: (z) => z, slope: () => 1 },
};

const createUnit = (): Unit => ({ bias: 0, z: 0, h: 0, dh: 0, dz: 0, sum: 0, incoming: [], outgoing: [] });

function build(sizes: readonly number[]): Unit[][] {
  const layers = sizes.map((size) => Array.from({ length: size }, createUnit));
  for (let l = 1; l < layers.length; l++) {
    for (const from of layers[l - 1]!) {
      for (const to of layers[l]!) {
        const link: Link = { weight: 0, sum: 0, from, to };
        from.outgoing.push(link);
        to.incoming.push(link);
      }
    }
  }
  return layers;
}

function forward(layers: Unit[][], job: Job, example: number): void {
  const n = job.sizes[0]!;
  layers[0]!.forEach((unit, k) => (unit.h = job.X[example * n + k]!));
  for (let l = 1; l < layers.length; l++) {
    const curve = curves[l === layers.length - 1 ? job.output : job.hidden]!;
    for (const unit of layers[l]!) {
      unit.z = unit.bias;
      for (const link of unit.incoming) unit.z += link.weight * link.from.h;
      unit.h = curve.f(unit.z);
    }
  }
  if (job.output === 'softmax') normalize(layers.at(-1)!);
}

function normalize(outputs: Unit[]): void {
  const top = Math.max(...outputs.map(({ z }) => z));
  let total = 0;
  for (const unit of outputs) total += unit.h = Math.exp(unit.z - top);
  for (const unit of outputs) unit.h /= total;
}

/** Adds this example's derivatives; returns its loss. */
function backward(layers: Unit[][], job: Job, example: number): number {
  const outputs = layers.at(-1)!;
  let loss = 0;
  outputs.forEach((unit, j) => {
    const y = job.Y[example * outputs.length + j]!;
    unit.dh = unit.h - y;
    if (job.cost === 'quadratic') loss += (unit.dh * unit.dh) / 2;
    else if (y !== 0) loss -= y * Math.log(unit.h);
  });
  for (let l = layers.length - 1; l >= 1; l--) {
    const curve = curves[l === layers.length - 1 ? job.output : job.hidden]!;
    for (const unit of layers[l]!) {
      unit.dz = unit.dh * curve.slope(unit.h);
      unit.sum += unit.dz;
      for (const link of unit.incoming) link.sum += unit.dz * link.from.h;
    }
    if (l === 1) break;
    for (const unit of layers[l - 1]!) {
      unit.dh = 0;
      for (const link of unit.outgoing) unit.dh += link.weight * link.to.dz;
    }
  }
  return loss;
}

function update(layers: Unit[][], rate: number): void {
  for (const layer of layers.slice(1)) {
    for (const unit of layer) {
      unit.bias -= rate * unit.sum;
      unit.sum = 0;
      for (const link of unit.incoming) {
        link.weight -= rate * link.sum;
        link.sum = 0;
      }
    }
  }
}

function start(job: Job): Runner {
  const { sizes, batch, steps, examples, eta, initial } = job;
  const layers = build(sizes);
  const reset = (): void => {
    for (let l = 1; l < layers.length; l++) {
      layers[l]!.forEach((unit, j) => (unit.bias = initial[2 * l - 1]![j]!));
      layers[l - 1]!.forEach(({ outgoing }, k) =>
        outgoing.forEach((link, j) => (link.weight = initial[2 * l - 2]![k * outgoing.length + j]!)),
      );
    }
  };
  return {
    run() {
      reset();
      return Array.from({ length: steps }, (_, step) => {
        const first = (step * batch) % examples;
        let loss = 0;
        for (let i = first; i < first + batch; i++) {
          forward(layers, job, i);
          loss += backward(layers, job, i);
        }
        update(layers, eta / batch);
        return loss / batch;
      });
    },
    parameters: () =>
      layers
        .slice(1)
        .flatMap((layer, l) => [
          layers[l]!.flatMap(({ outgoing }) => outgoing.map(({ weight }) => weight)),
          layer.map(({ bias }) => bias),
        ]),
  };
}

serve(start);
