// npm run bench: the library beside its peers on the same five jobs. Everybody is checked against the same numbers before
// being timed; rounds are interleaved; times are of the processor, not of the clock.
import { cpus, loadavg } from 'node:os';
import { CommandError, command } from './command.ts';
import { listOf, readFlags, refuseWords, wholeNumber } from './flags.ts';
import { type Job, jobs as allJobs, writeJobs } from './bench/jobs.ts';
import { type Peer, type PeerName, peerNames, startPeer } from './bench/peers.ts';
import { checkAgainst, readReference, recordReference } from './bench/reference.ts';
import { quantile, table, type Timing } from './bench/table.ts';

const FOLDER = '.cache/bench';
const JOB_IDS = allJobs.map(({ id }) => id);
const MIN_ROUNDS = 3;
const MAX_ROUNDS = 1000;
/** A measurement takes at least so long, unless a single unit takes longer. */
const MS_PER_MEASUREMENT = 25;

async function start(names: readonly PeerName[]): Promise<{ running: Peer[]; leftOut: PeerName[] }> {
  const running: Peer[] = [];
  const leftOut: PeerName[] = [];
  for (const name of names) {
    const peer = await startPeer(name, FOLDER);
    if (peer) running.push(peer);
    else leftOut.push(name);
  }
  return { running, leftOut };
}

/** Runs a peer for some time, so that its code is compiled, and returns how many units make a measurement. */
async function unitsFor(peer: Peer, job: Job): Promise<number> {
  let units = 1;
  for (let spent = 0; spent < 4 * MS_PER_MEASUREMENT;) {
    const ms = await peer.time(job.id, units);
    spent += Math.max(ms, 1);
    if (ms < MS_PER_MEASUREMENT) units = Math.ceil(units * Math.min(8, MS_PER_MEASUREMENT / Math.max(ms, 0.1)));
  }
  return units;
}

/** Rounds in which each peer runs once; a round's ratio compares what ran side by side. */
async function timed(job: Job, peers: readonly Peer[], rounds: number): Promise<Omit<Timing, 'difference'>[]> {
  const units = await inTurn(peers, (peer) => unitsFor(peer, job));
  const perStep = peers.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const times = await inTurn(peers, (peer, p) => peer.time(job.id, units[p]!));
    times.forEach((ms, p) => perStep[p]!.push((1000 * ms) / (units[p]! * job.steps)));
  }
  return peers.map(({ name }, p) => {
    const ratios = perStep[p]!.map((time, round) => time / perStep[0]![round]!);
    const quartiles = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
    const microsecondsPerStep = quantile(perStep[p]!, 0.5);
    return { job: job.id, peer: name, ratio: quantile(ratios, 0.5), quartiles, microsecondsPerStep };
  });
}

async function inTurn<T>(peers: readonly Peer[], ask: (peer: Peer, p: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const [p, peer] of peers.entries()) answers.push(await ask(peer, p));
  return answers;
}

async function measured(jobs: readonly Job[], running: readonly Peer[], rounds: number): Promise<Timing[]> {
  const reference = readReference();
  const timings: Timing[] = [];
  for (const job of jobs) {
    const differences = await inTurn(running, async (peer) => {
      const precision = peer.name.startsWith('TensorFlow') ? 'single' : 'double';
      return checkAgainst(reference[job.id]!, await peer.check(job.id), `${peer.name} on ${job.id}`, precision);
    });
    process.stderr.write(`${job.id}: ${running.length} peers agree, timing\n`);
    const times = await timed(job, running, rounds);
    timings.push(...times.map((time, p) => ({ ...time, difference: differences[p]! })));
  }
  return timings;
}

await command('bench', async () => {
  const { values, positionals } = readFlags({
    only: { type: 'string', default: JOB_IDS.join() },
    peers: { type: 'string', default: '' },
    rounds: { type: 'string', default: '11' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  });
  refuseWords(positionals);
  const rounds = wholeNumber('rounds', values.rounds, MIN_ROUNDS, MAX_ROUNDS);
  const wanted = listOf('only', values.only, JOB_IDS);
  const jobs = allJobs.filter(({ id }) => wanted.includes(id));
  writeJobs(FOLDER);
  if (values.record) {
    const [peer] = (await start(['PyTorch'])).running;
    if (!peer) throw new CommandError('--record needs PyTorch');
    await recordReference(peer, allJobs);
    peer.end();
    return;
  }
  // Names of peers hold commas and blanks: `numpy,plain` is enough.
  const parts = values.peers.toLowerCase().split(',');
  const names = peerNames.filter((name) => name === 'ours' || parts.some((part) => name.toLowerCase().includes(part)));
  const { running, leftOut } = await start(names);
  try {
    const timings = await measured(jobs, running, rounds);
    const machine = { processor: cpus()[0]!.model, node: process.version, load: loadavg()[0]! };
    const result = { rounds, machine, leftOut, timings };
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : `${table(timings, jobs)}\n`);
    if (leftOut.length > 0) process.stderr.write(`left out, as not installed: ${leftOut.join(', ')}\n`);
    process.stderr.write(`load of the machine at the end: ${machine.load.toFixed(1)}\n`);
  } finally {
    for (const peer of running) peer.end();
  }
});
