// The benchmark's own numbers: what it compares with, and how it computes its ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jobs, writeJobs } from './jobs.ts';
import { startPeer } from './peers.ts';
import { checkAgainst, readReference } from './reference.ts';
import { quantile, table } from './table.ts';

it.each(['ours', 'ours, plain'] as const)('%s arrives at the numbers of PyTorch', { timeout: 60_000 }, async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeJobs(folder);
  const peer = (await startPeer(name, folder))!;
  const reference = readReference();
  for (const { id } of jobs) {
    const difference = checkAgainst(reference[id]!, await peer.check(id), `${name} on ${id}`, 'double');
    expect(difference).toBeLessThan(1e-10);
  }
  peer.end();
  rmSync(folder, { recursive: true });
});

it('refuses numbers that differ, are missing or are no numbers', () => {
  const reference = { costs: [1, 2], digests: [[1, 2, 3]] as const };
  for (const costs of [[1, 2.1], [1], [1, NaN]]) {
    expect(() => checkAgainst(reference, { ...reference, costs }, 'a peer', 'double')).toThrow(
      /^a peer is .* from the/,
    );
  }
  expect(checkAgainst(reference, reference, 'a peer', 'double')).toBe(0);
});

it('takes medians and quartiles between the values', () => {
  expect([0.25, 0.5, 0.75].map((part) => quantile([4, 1, 3, 2], part))).toEqual([1.75, 2.5, 3.25]);
});

it('prints a row for each peer', () => {
  const timing = { job: 'W1', ratio: 160.4, quartiles: [1, 1] as const, microsecondsPerStep: 0.1234, difference: 0 };
  const lines = table([{ ...timing, peer: 'NumPy' }], jobs.slice(0, 1)).split('\n');
  expect(lines).toContain('NumPy        160');
  expect(lines).toContain('NumPy      0.123');
});
