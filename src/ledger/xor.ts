// What documents B and E say about XOR: rows B12 and E1.
import { defineRow } from './row.ts';

/** The cut between (1, 1) and the other three, with the three on the side of 1, and with the sides exchanged. */
const asDrawn = { w1: -1, w2: -1, b: 1.5 } as const;
const exchanged = { w1: 1, w2: 1, b: -1.5 } as const;
const sweep = (gate: string, line: Readonly<Record<string, number>>) =>
  ({ experiment: 'xor-sweep', settings: { gate, ...line } }) as const;

export const B12 = defineRow({
  id: 'B12',
  lesson: 'xor',
  runs: {
    or: sweep('or', asDrawn),
    'or exchanged': sweep('or', exchanged),
    nand: sweep('nand', asDrawn),
    and: sweep('and', exchanged),
    needed: sweep('or', { w1: 1, w2: 1, b: -0.5 }),
  },
  claimed: {},
  computed: {
    or: { run: 'or', pick: 'right' },
    'or-exchanged': { run: 'or exchanged', pick: 'right' },
    nand: { run: 'nand', pick: 'right' },
    and: { run: 'and', pick: 'right' },
    needed: { run: 'needed', pick: 'right' },
  },
  verdict: 'differs',
  judge({ or, 'or-exchanged': turned, nand, and, needed }) {
    if (or === 4 || turned === 4) return 'confirmed';
    return nand === 4 && and === 4 && needed === 4 ? 'differs' : 'doubtful';
  },
});

export const E1 = defineRow({
  id: 'E1',
  lesson: 'xor',
  runs: { solution: { experiment: 'xor-relu-solution' } },
  claimed: { '00': '0', '01': '1', '10': '1', '11': '0' },
  computed: {
    '00': { run: 'solution', pick: 'outputs[0]' },
    '01': { run: 'solution', pick: 'outputs[1]' },
    '10': { run: 'solution', pick: 'outputs[2]' },
    '11': { run: 'solution', pick: 'outputs[3]' },
  },
  verdict: 'confirmed',
  judge: (computed, claimed) =>
    (['00', '01', '10', '11'] as const).every((row) => computed[row] === claimed[row]) ? 'confirmed' : 'differs',
});
