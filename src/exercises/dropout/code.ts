// Inverted dropout: forward, backward and at test, written by the reader.
import { createDropout, drop, factorInTraining, matrix, matrixFrom, toRows, uniform } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawWhole, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const rounded = (value: number): number => Math.round(100 * value) / 100;

function cases(random: Random, units: number): Case[] {
  const keep = drawWhole(random, 3, 8) / 10;
  const [h, delta] = [drawList(random, units, 0.1), drawList(random, units)];
  // One stays, one goes, whatever is drawn for the others.
  const us = [keep / 2, (1 + keep) / 2, ...times(units - 2, () => uniform(random))].map(rounded);
  const dropout = createDropout(keep, { keep });
  const mask = us.map((u) => (u < keep ? factorInTraining(dropout) : 0));
  const shown = mask.map(rounded);
  const through = (values: number[], factors: number[], mode: 'train' | 'evaluate'): number[] => {
    const out = matrix(1, units);
    drop(out, matrixFrom([values]), matrixFrom([factors]), dropout, mode);
    return toRows(out)[0]!;
  };
  return [
    ask('train', [h, keep, us], { mask, h: through(h, mask, 'train') }),
    ask('back', [delta, shown], through(delta, shown, 'train')),
    ask('test', [h, keep], through(h, mask, 'evaluate')),
  ];
}

const SOLUTION = `function train(h, keep, us) {
  const mask = us.map((u) => (u < keep ? 1 / keep : 0));
  return { mask, h: h.map((value, j) => mask[j] * value) };
}

function back(delta, mask) {
  return delta.map((error, j) => mask[j] * error);
}

function test(h, keep) {
  return h;
}`;

export const program = defineExercise({
  id: 'dropout-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `// In training: { mask, h }, the factors and what goes on.
// Unit j stays where us[j] is below keep.
function train(h, keep, us) {

}

// The error on its way down.
function back(delta, mask) {

}

// The activations at test.
function test(h, keep) {

}`,
  solution: SOLUTION,
  mistakes: {
    unscaled: ['1 / keep', '1'],
    'scaled-down': ['1 / keep', 'keep'],
    'by-the-dropped': ['1 / keep', '1 / (1 - keep)'],
    turned: ['u < keep', 'u >= keep'],
    'mask-forgotten': ['mask[j] * error', 'error'],
    'scaled-at-test': ['return h;', 'return h.map((value) => keep * value);'],
  },
  cases(random: Random) {
    const all = times(6, (at) => cases(random, 2 + (at % 4)));
    return [0, 1, 2].flatMap((call) => all.map((three) => three[call]!));
  },
  variant: () => ({ facts: {} }),
});
