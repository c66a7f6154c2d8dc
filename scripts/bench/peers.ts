// The peers as child processes, one request at a time.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command.ts';

export type PeerName =
  | 'ours'
  | 'ours, plain'
  | 'NumPy'
  | 'PyTorch'
  | 'TensorFlow.js wasm'
  | 'TensorFlow.js cpu'
  | 'object graph'
  | 'textbook';

export interface Check {
  readonly costs: readonly number[];
  readonly digests: readonly (readonly [number, number, number])[];
}

export interface Peer {
  readonly name: PeerName;
  check(job: string): Promise<Check>;
  /** Milliseconds of processor time. */
  time(job: string, units: number): Promise<number>;
  end(): void;
}

const FOLDER = fileURLToPath(new URL('../../bench/peers/', import.meta.url));

const node = (file: string, ...flags: string[]) => ({ programs: [process.execPath], file, flags });

/** Whoever comes first with the module that the peer needs. */
const pythons = (): string[] => [
  ...(process.env.PYTHON ? [process.env.PYTHON] : []),
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'python3')),
];

const python = (file: string) => ({ programs: pythons(), file, flags: [] as string[] });

const peers: Record<PeerName, () => { programs: string[]; file: string; flags: string[] }> = {
  ours: () => node('ours.ts'),
  'ours, plain': () => node('ours.ts', '--plain'),
  NumPy: () => python('numpy_batched.py'),
  PyTorch: () => python('pytorch.py'),
  'TensorFlow.js wasm': () => node('tfjs.ts', 'wasm'),
  'TensorFlow.js cpu': () => node('tfjs.ts', 'cpu'),
  'object graph': () => node('playground.ts'),
  textbook: () => node('textbook.ts'),
};

export const peerNames = Object.keys(peers) as PeerName[];

/** Everybody on one thread. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** Starts a peer; null if what it needs is not installed. */
export async function startPeer(name: PeerName, jobs: string): Promise<Peer | null> {
  const { programs, file, flags } = peers[name]();
  for (const program of new Set(programs)) {
    const child = spawn(program, [join(FOLDER, file), jobs, ...flags], { env: { ...process.env, ...ONE_THREAD } });
    const ask = conversation(name, child);
    if (!(await ask(null).catch(() => null))) continue;
    return {
      name,
      check: async (job) => (await ask({ do: 'check', job })) as Check,
      time: async (job, units) => ((await ask({ do: 'time', job, units })) as { ms: number }).ms,
      end: () => void child.stdin.end(),
    };
  }
  return null;
}

/** Writes a request and waits for the next line; fails when the child ends. */
function conversation(name: PeerName, child: ChildProcessWithoutNullStreams) {
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new CommandError(`${name} ended with ${code}: ${complaints.slice(-400)}`)));
  });
  ended.catch(() => {});
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  child.stdin.on('error', () => {});
  return async (request: object | null): Promise<unknown> => {
    const line = nextLine(lines);
    if (request) child.stdin.write(`${JSON.stringify(request)}\n`);
    return await Promise.race([line, ended]);
  };
}

/** What is no JSON object is a greeting of some package. */
const nextLine = (lines: ReturnType<typeof createInterface>): Promise<unknown> =>
  new Promise((resolve) => {
    const read = (line: string): void => {
      if (!line.startsWith('{')) return;
      lines.off('line', read);
      resolve(JSON.parse(line));
    };
    lines.on('line', read);
  });
