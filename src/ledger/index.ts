// The ledger: what the documents claim and what comes out, in the order of the documents.
import { runCached } from '../experiments/runs.ts';
import { pickNumber } from '../experiments/pick.ts';
import { D1, D2, D6, E12, E13 } from './feedforward.ts';
import { A6, A9, A10, A17, B11, D3, D7, D8, E7 } from './backpropagation.ts';
import { B3, E2, E6, E8 } from './losses.ts';
import { B14, B21, B8, C1, C2, C3, C4, C5, C6, C7, E11 } from './activations.ts';
import { A11, B1, B2, D12, D13, E3, E4, E9, E10 } from './gradient-descent.ts';
import { B10, B13, B20 } from './neuron.ts';
import { A12, A4, A5, B15, B16, B4, B9 } from './initialization.ts';
import { B6, B7, D11 } from './regularization.ts';
import { B19, D4, D10 } from './normalization.ts';
import { A1, A2, A3, A8 } from './slow-learning.ts';
import { D5 } from './softmax-output.ts';
import { A15, A16, D9, E5 } from './vanishing-gradients.ts';
import { B12, E1 } from './xor.ts';
import { A13, A14, B5, B17, B18 } from './dropout.ts';
import type { Numbers, Row } from './row.ts';

export const rows: readonly Row[] = [
  A1,
  A2,
  A3,
  A4,
  A5,
  A6,
  A8,
  A9,
  A10,
  A11,
  A12,
  A13,
  A14,
  A15,
  A16,
  A17,
  B1,
  B2,
  B3,
  B4,
  B5,
  B6,
  B7,
  B8,
  B9,
  B10,
  B11,
  B12,
  B13,
  B14,
  B15,
  B16,
  B17,
  B18,
  B19,
  B20,
  B21,
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  D1,
  D2,
  D3,
  D4,
  D5,
  D6,
  D7,
  D8,
  D9,
  D10,
  D11,
  D12,
  D13,
  E1,
  E2,
  E3,
  E4,
  E5,
  E6,
  E7,
  E8,
  E9,
  E10,
  E11,
  E12,
  E13,
];

export interface Computed {
  readonly row: Row;
  readonly numbers: Numbers;
  /** The run that each number comes from, by the number's name. */
  readonly sources: Readonly<
    Record<string, { experiment: string; settings: Readonly<Record<string, number | string>> }>
  >;
}

export const rowOf = (id: string): Row => {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`unknown row "${id}", expected one of: ${rows.map((known) => known.id).join(', ')}`);
  return row;
};

/** The claimed numbers, as numbers. */
export const claimedOf = (row: Row): Numbers =>
  Object.fromEntries(Object.entries(row.claimed).map(([name, printed]) => [name, Number(printed)]));

/** Runs what a row needs and judges it; a verdict other than the declared one is an error. */
export async function compute(row: Row): Promise<Computed> {
  const runs = Object.fromEntries(
    await Promise.all(
      Object.entries(row.runs).map(async ([name, { experiment, settings = {} }]) => {
        return [name, { experiment, ...(await runCached(experiment, settings)) }] as const;
      }),
    ),
  );
  const results = Object.fromEntries(Object.entries(runs).map(([name, { result }]) => [name, result]));
  const numbers: Record<string, number> = {};
  const sources: Record<string, Computed['sources'][string]> = {};
  for (const [name, formed] of Object.entries(row.computed)) {
    const run = runs['run' in formed ? formed.run : formed.from];
    if (!run) throw new Error(`row ${row.id}: ${name} is formed from an unknown run`);
    const value = 'run' in formed ? pickNumber(run.result, formed.pick) : formed.form(numbers, results);
    if (!(Math.abs(value) < Infinity)) throw new Error(`row ${row.id}: ${name} is ${value}, not a finite number`);
    numbers[name] = value;
    sources[name] = { experiment: run.experiment, settings: run.settings };
  }
  const verdict = row.judge(numbers, claimedOf(row));
  if (verdict !== row.verdict) {
    throw new Error(`row ${row.id}: declared ${row.verdict}, the numbers say ${verdict}: ${JSON.stringify(numbers)}`);
  }
  return { row, numbers, sources };
}
