// TensorFlow.js in float32, by its own gradients and optimizer. The second argument names the backend.
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { type Job, type Runner, serve } from './peer.ts';

async function useBackend(): Promise<void> {
  if (process.argv[3] === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    wasm.setThreadsCount(1);
    wasm.setWasmPaths(fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)));
    await tf.setBackend('wasm');
  } else {
    await tf.setBackend('cpu');
  }
  await tf.ready();
}

function activate(name: Job['output'], z: tf.Tensor): tf.Tensor {
  if (name === 'softmax') return z;
  return name === 'tanh' ? tf.tanh(z) : tf.sigmoid(z);
}

/** The mean over the batch of ½ ‖h − y‖², or of cross-entropy from the scores. */
function costOf(job: Job, h: tf.Tensor, y: tf.Tensor): tf.Scalar {
  if (job.cost === 'quadratic') return tf.mul(tf.sum(tf.square(tf.sub(h, y))), 0.5 / job.batch) as tf.Scalar;
  const shifted = tf.sub(h, tf.max(h, 1, true));
  const total = tf.log(tf.sum(tf.exp(shifted), 1, true));
  return tf.mul(tf.sum(tf.mul(y, tf.sub(total, shifted))), 1 / job.batch) as tf.Scalar;
}

function start(job: Job): Runner {
  const { sizes, batch, steps, examples, eta, initial } = job;
  const X = tf.tensor2d(Float32Array.from(job.X), [examples, sizes[0]!]);
  const Y = tf.tensor2d(Float32Array.from(job.Y), [examples, sizes.at(-1)!]);
  const shapes = sizes.slice(1).flatMap((nOut, l): number[][] => [[sizes[l]!, nOut], [nOut]]);
  const initials = initial.map((values, p) => tf.tensor(Float32Array.from(values), shapes[p]!));
  const variables = initials.map((values) => tf.variable(values));
  const order = Int32Array.from({ length: examples }, (_, i) => i);
  const optimizer = tf.train.sgd(eta);
  const last = sizes.length - 2;
  const step = (index: number): number =>
    tf.tidy(() => {
      const first = (index * batch) % examples;
      const chosen = tf.tensor1d(order.subarray(first, first + batch), 'int32');
      const y = batch === examples ? Y : tf.gather(Y, chosen);
      let h: tf.Tensor = batch === examples ? X : tf.gather(X, chosen);
      const cost = optimizer.minimize(() => {
        for (let l = 0; l <= last; l++) {
          const z = tf.add(
            tf.matMul(h as tf.Tensor2D, variables[2 * l]! as unknown as tf.Tensor2D),
            variables[2 * l + 1]!,
          );
          h = activate(l === last ? job.output : job.hidden, z);
        }
        return costOf(job, h, y);
      }, true);
      return cost!.dataSync()[0]!;
    });
  return {
    run() {
      variables.forEach((variable, p) => variable.assign(initials[p]!));
      return Array.from({ length: steps }, (_, index) => step(index));
    },
    parameters: () => variables.map((variable) => variable.dataSync()),
  };
}

await useBackend();
serve(start);
