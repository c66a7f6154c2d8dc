// Log-sum-exp without overflow, and the surprise that is made of it, written by the reader.
import { logSumExp } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawWhole, times } from '../checker/code/draw.ts';
import { ask } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const SOLUTION = `function logSumExp(s) {
  const top = Math.max(...s);
  let sum = 0;
  for (const score of s) sum += Math.exp(score - top);
  return top + Math.log(sum);
}

function surprise(s, k) {
  return logSumExp(s) - s[k];
}`;

export const program = defineExercise({
  id: 'losses-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `// ln(e^s[0] + e^s[1] + ...), for scores like 1000 too.
function logSumExp(s) {

}

// -ln of the probability that softmax gives to class k;
// classes count from 0.
function surprise(s, k) {

}`,
  solution: SOLUTION,
  mistakes: {
    overflow: ['const top = Math.max(...s)', 'const top = 0'],
    'not-added-back': ['top + Math.log(sum)', 'Math.log(sum)'],
    'zero-as-top': ['Math.max(...s)', 'Math.max(0, ...s)'],
    'logarithm-lost': ['top + Math.log(sum)', 'top + sum'],
    sign: ['logSumExp(s) - s[k]', 's[k] - logSumExp(s)'],
    probability: ['logSumExp(s) - s[k]', 'Math.exp(s[k] - logSumExp(s))'],
  },
  cases(random: Random) {
    const drawn = times(6, () => drawList(random, drawWhole(random, 2, 4), -3, 3));
    const lists = [[0, 0], [1000, 1000], [-1000, -1000], [1000, 0, -1000], ...drawn]; // prettier-ignore
    const some = lists.map((s) => ({ s, k: drawWhole(random, 0, s.length - 1) }));
    return [
      ...lists.map((s) => ask('logSumExp', [s], logSumExp(s))),
      ...some.map(({ s, k }) => ask('surprise', [s, k], logSumExp(s) - s[k]!)),
    ];
  },
  variant: () => ({ facts: {} }),
});
