// The rows of `gradient-descent.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A11: {
    claim:
      'The mini-batch list sets the activation of layer l at the start, goes through the batches in the order given, and repeats.',
    computed:
      'It is the first layer’s activation that is set; the steps repeated are those of the full-batch list, whose numbers differ by one. The ' +
      'examples should be shuffled before each epoch. And n need not be a multiple of m: 48 examples in batches of 10 make ' +
      '{updates:0} updates, the last with {last:0}.',
  },
  B1: {
    claim:
      'On y = 4x² from 2, subtracting the slope itself gives {document.x1} (y = {document.y1}), then {document.x2} (y = {document.y2}).',
    computed: '{x1:0} ({y1:0}), then {x2:0} ({y2:0}).',
  },
  B2: {
    claim:
      'At the rates {document.one}, {document.quarter}, {document.less} and {document.tenth} the descent diverges, swings ' +
      'between two places, converges from side to side, converges.',
    computed:
      'The factors 1 − 8η are {one:2}, {quarter:2}, {less:2} and {tenth:2}, and so it is. The picture for the first of them ' +
      'is drawn at {document.drawn}: the factor there is {drawn:2}, and steps 18 and 19 stand at {x18:2} (y = {y18:1}) and ' +
      '{x19:2} (y = {y19:1}).',
    note: 'Text and picture have different rates.',
  },
  D12: {
    claim: 'Full batches get stuck in local optima easily (D). Stochastic descent may end in a local optimum (E).',
    computed:
      'A hundred descents from one start beside a shallow well. With all examples a step at rate 0.06, {all:0} of ' +
      'them stay in it; one by one, {one:0}. One by one at 0.03, {one-slow:0} stay; with all at 0.2, {all-fast:0} do, because ' +
      'the first step already carries them across.',
    note: 'Both can get stuck; noise helps to leave, and so does a long step.',
  },
  D13: {
    claim: 'Algorithm 23.2 shuffles the examples once, before the loop, and cuts them into m groups of n.',
    computed:
      'Shuffled once, the run in mini-batches ends {once:4} above the least cost; shuffled each epoch, {each:4}. Groups of ' +
      'equal size need N = mn: 48 examples in tens leave {last:0}.',
    note: 'To shuffle anew before each epoch is usual.',
  },
  E3: {
    claim: 'Batch gradient descent finds the global optimum of a convex function.',
    computed:
      'Fitting a line to 48 points at rate 0.5, it ends {small:1} above the least cost. At 1.4 it ends {large:0} above it: steps beyond {limit:2} (2 over ' +
      'the largest curvature) climb.',
    note: 'With steps small enough.',
  },
  E4: {
    claim: 'Batch sizes that are powers of two run faster (E); for {document.from} take {document.to} (A).',
    computed:
      'On a small server, busy with other work, an epoch took, in shares of the mean of the two sizes beside it, {of-32:2} ' +
      'at 32, {of-64:2} at 64 and {of-128:2} at 128; and 1024 took {of-1024:2} of the time of 1000. But single rounds took ' +
      'from {quickest:1} to {slowest:0} milliseconds, and {alike:0} of {sizes:0} middles lie within the range of every other ' +
      'size: these differences say nothing yet.',
    note: 'Measured with this library on a loaded machine; a graphics processor may say otherwise. The lesson has a button to measure yours.',
  },
  E9: {
    claim: 'Stochastic descent does not converge linearly, even on strongly convex costs.',
    computed:
      'With noise in the targets and a constant rate the distance hovers: {noisy-half:3} after 4096 steps, {noisy-end:3} ' +
      'after 8192. Where one line fits all examples there is no noise at the optimum, and the same steps take it from ' +
      '{start:1} to {end:1}.',
    note: 'Where the examples disagree at the optimum.',
  },
  E10: {
    claim: 'Large batches need far longer for the same accuracy.',
    computed:
      'Batches of 1, 16, 128 and 1024 need {fixed-1:0}, {fixed-16:0}, {fixed-128:0} and {fixed-1024:0} epochs at one rate; ' +
      'with the rate in proportion to the batch, up to 0.5, {scaled-1:0}, {scaled-16:0}, {scaled-128:0} and {scaled-1024:0}.',
    note: 'At one rate for all.',
  },
};
