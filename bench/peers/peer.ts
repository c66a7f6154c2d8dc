// What every peer written in TypeScript shares: it reads jobs, and answers on its output, line by line, in JSON:
//   {"do":"check","job":"W3"}            → the costs of one unit and a digest of each parameter array after it
//   {"do":"time","job":"W3","units":4}   → milliseconds of processor time for so many units
// A unit runs a job's steps from the initial parameters; each step computes the cost of its batch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Job {
  readonly id: string;
  readonly sizes: readonly number[];
  readonly hidden: 'sigmoid' | 'tanh';
  readonly output: 'sigmoid' | 'tanh' | 'softmax';
  readonly cost: 'quadratic' | 'cross-entropy';
  readonly eta: number;
  readonly batch: number;
  readonly steps: number;
  readonly examples: number;
  /** examples × n_1 and examples × n_L, row after row. */
  readonly X: Float64Array;
  readonly Y: Float64Array;
  /** W (n_in × n_out), b of each layer. */
  readonly initial: readonly Float64Array[];
}

export interface Runner {
  /** One unit; returns the cost of each step. */
  run(): number[];
  parameters(): readonly ArrayLike<number>[];
}

function readJob(folder: string, id: string): Job {
  const job = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Job;
  const bytes = readFileSync(join(folder, `${id}.f64`));
  const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let next = 0;
  const take = (length: number): Float64Array => all.slice(next, (next += length));
  const X = take(job.examples * job.sizes[0]!);
  const Y = take(job.examples * job.sizes.at(-1)!);
  const initial = job.sizes.slice(1).flatMap((nOut, l) => [take(job.sizes[l]! * nOut), take(nOut)]);
  return { ...job, X, Y, initial };
}

/** Σ v, Σ v² and Σ (i mod 7) v: enough to tell whether two arrays hold the same numbers. */
export function digest(values: ArrayLike<number>): [number, number, number] {
  let [sum, squares, weighted] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!;
    squares += values[i]! * values[i]!;
    weighted += (i % 7) * values[i]!;
  }
  return [sum, squares, weighted];
}

/** Serves requests until the input ends. The folder of the jobs is the first argument. */
export function serve(start: (job: Job) => Runner): void {
  const folder = process.argv[2]!;
  const runners = new Map<string, Runner>();
  const runnerOf = (id: string): Runner => {
    if (!runners.has(id)) runners.set(id, start(readJob(folder, id)));
    return runners.get(id)!;
  };
  const answer = (message: unknown): void => void process.stdout.write(`${JSON.stringify(message)}\n`);
  answer({ ready: true });
  createInterface({ input: process.stdin }).on('line', (line) => {
    const request = JSON.parse(line) as { do: 'check' | 'time'; job: string; units: number };
    const runner = runnerOf(request.job);
    if (request.do === 'check') answer({ costs: runner.run(), digests: runner.parameters().map(digest) });
    else {
      const before = process.cpuUsage();
      for (let unit = 0; unit < request.units; unit++) runner.run();
      const { user, system } = process.cpuUsage(before);
      answer({ ms: (user + system) / 1000 });
    }
  });
}
