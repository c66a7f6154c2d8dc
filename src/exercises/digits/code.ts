// From outputs to classes, counts and accuracy, written by the reader.
import { accuracyOf, classOf, confusionOf, matrixFrom, oneHot } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawList, drawRows, drawWhole, times } from '../checker/code/draw.ts';
import { ask } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const SOLUTION = `function classOf(h) {
  let best = 0;
  h.forEach((value, j) => {
    if (value > h[best]) best = j;
  });
  return best;
}

function confusion(outputs, labels, classes) {
  const zeros = () => Array(classes).fill(0);
  const counts = zeros().map(zeros);
  outputs.forEach((h, i) => counts[labels[i]][classOf(h)]++);
  return counts;
}

function accuracy(outputs, labels) {
  const isRight = (h, i) => classOf(h) === labels[i];
  return outputs.filter(isRight).length / outputs.length;
}`;

export const program = defineExercise({
  id: 'digits-program',
  kind: 'code',
  difficulty: 2,
  minutes: 10,
  start: `// The place of the largest, from 0; of equals the first.
function classOf(h) {

}

// Counts: a row for each true class, a column for each answer.
function confusion(outputs, labels, classes) {

}

// The share of right answers.
function accuracy(outputs, labels) {

}`,
  solution: SOLUTION,
  mistakes: {
    'value-for-place': ['return best;', 'return h[best];'],
    'last-of-equals': ['value > h[best]', 'value >= h[best]'],
    turned: ['counts[labels[i]][classOf(h)]', 'counts[classOf(h)][labels[i]]'],
    'one-row': ['zeros().map(zeros)', 'Array(classes).fill(zeros())'],
    'not-divided': [' / outputs.length', ''],
  },
  cases(random: Random) {
    const lists = [[0.1, 0.7, 0.2], [0.4, 0.2, 0.4], [0.9, 0.1], ...times(4, () => drawList(random, 4, 0, 1))]; // prettier-ignore
    const sets = times(4, (at) => {
      const [classes, count] = [2 + (at % 3), 3 + 2 * at];
      return { classes, outputs: drawRows(random, count, classes, 0, 1), labels: times(count, () => drawWhole(random, 0, classes - 1)) }; // prettier-ignore
    });
    return [
      ...lists.map((h) => ask('classOf', [h], classOf(h))),
      ...sets.map(({ outputs, labels, classes }) =>
        ask('confusion', [outputs, labels, classes], confusionOf(matrixFrom(outputs), oneHot(labels, classes))),
      ),
      ...sets.map(({ outputs, labels, classes }) =>
        ask('accuracy', [outputs, labels], accuracyOf(matrixFrom(outputs), oneHot(labels, classes))),
      ),
    ];
  },
  variant: () => ({ facts: {} }),
});
