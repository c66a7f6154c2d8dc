// The reverse pass over a tape of sums and products, written by the reader.
import { add, below, differentiate, multiply, scalar } from '../../lib/nn/index.ts';
import type { Node, Random } from '../../lib/nn/index.ts';
import { drawNumber, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

type Entry = { value: number } | { does: '+' | '*'; reads: [number, number] };

function gradientsOf(tape: Entry[]): Case {
  const nodes: Node[] = [];
  for (const entry of tape) {
    if ('value' in entry) nodes.push(scalar(entry.value));
    else nodes.push((entry.does === '+' ? add : multiply)(nodes[entry.reads[0]]!, nodes[entry.reads[1]]!));
  }
  differentiate(nodes.at(-1)!);
  return ask('gradients', [tape], nodes.map(({ gradient }) => gradient.data[0]!)); // prettier-ignore
}

/** Inputs first; then each operation reads two places before it, the last one the place right before. */
function drawTape(random: Random, inputs: number, operations: number): Entry[] {
  const tape: Entry[] = times(inputs, () => ({ value: drawNumber(random) }));
  for (let at = inputs; at < inputs + operations; at++) {
    tape.push({ does: below(random, 2) === 0 ? '+' : '*', reads: [at - 1, below(random, at)] });
  }
  return tape;
}

const FORWARD = `// What stands at each place: an input has its value, the
// others do '+' or '*' with the two places that they read.
function forward(tape) {
  const v = [];
  for (const { value, does, reads } of tape) {
    if (!does) v.push(value);
    else {
      const [a, b] = reads.map((place) => v[place]);
      v.push(does === '+' ? a + b : a * b);
    }
  }
  return v;
}
`;

const SOLUTION = `${FORWARD}
function gradients(tape) {
  const v = forward(tape);
  const g = tape.map(() => 0);
  g[tape.length - 1] = 1;
  for (let at = tape.length - 1; at >= 0; at--) {
    const { does, reads } = tape[at];
    if (!does) continue;
    const [a, b] = reads;
    g[a] += does === '+' ? g[at] : g[at] * v[b];
    g[b] += does === '+' ? g[at] : g[at] * v[a];
  }
  return g;
}`;

const BACK = `g[a] += does === '+' ? g[at] : g[at] * v[b];
    g[b] += does === '+' ? g[at] : g[at] * v[a];`;

export const program = defineExercise({
  id: 'computational-graphs-program',
  kind: 'code',
  difficulty: 3,
  minutes: 12,
  start: `${FORWARD}
// The slope of the last value along each of the values.
function gradients(tape) {

}`,
  solution: SOLUTION,
  mistakes: {
    overwritten: [BACK, BACK.replaceAll('+= does', '= does')],
    'own-factor': [BACK, BACK.replace('v[b]', 'v[*]').replace('v[a]', 'v[b]').replace('v[*]', 'v[a]')],
    'sum-like-product': [BACK, BACK.replaceAll("does === '+' ? g[at] : ", '')],
    'never-begun': ['g[tape.length - 1] = 1;', ''],
    'forward-order': ['let at = tape.length - 1; at >= 0; at--', 'let at = 0; at < tape.length; at++'],
  },
  cases: (random: Random) => [
    gradientsOf([{ value: 3 }, { value: 4 }, { does: '*', reads: [0, 1] }]),
    gradientsOf([{ value: 3 }, { value: 4 }, { does: '+', reads: [0, 1] }]),
    gradientsOf([{ value: 3 }, { does: '*', reads: [0, 0] }, { does: '+', reads: [1, 0] }]),
    ...times(6, (at) => gradientsOf(drawTape(random, 2 + (at % 2), 2 + at))),
  ],
  variant: () => ({ facts: {} }),
});
