// Counting: parameters, answers, pictures, and what a sure mistake costs.
import { togetherOf } from '../../experiments/digits-together/recorded.ts';
import { medianOf } from '../../lib/figure/band.ts';
import { log } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const HIDDEN = [30, 100, 16, 300] as const;

export const parameters = defineExercise({
  id: 'digits-parameters',
  kind: 'number',
  difficulty: 1,
  minutes: 3,
  fields: { all: { absolute: 0.5 }, first: { absolute: 0.5 } },
  variants: HIDDEN.length,
  variant(seed) {
    const hidden = HIDDEN[seed % HIDDEN.length]!;
    const first = 784 * hidden;
    const second = 10 * hidden;
    const all = first + hidden + second + 10;
    return {
      givens: { hidden },
      facts: { all, first, second, share: (100 * first) / all },
      mistakes: {
        all: { 'no-biases': first + second, 'one-bias': first + second + hidden },
        first: { biases: first + hidden },
      },
    };
  },
});

const CLASSES = [10, 26, 2, 100] as const;

export const firstCost = defineExercise({
  id: 'digits-first-cost',
  kind: 'number',
  difficulty: 1,
  minutes: 2,
  fields: { cost: { digits: 3 } },
  variants: CLASSES.length,
  variant(seed) {
    const classes = CLASSES[seed % CLASSES.length]!;
    return {
      givens: { classes },
      facts: { cost: log(classes), share: 1 / classes },
      mistakes: {
        cost: { share: 1 / classes, decades: log(classes) / log(10) === 1 ? 0 : log(classes) / log(10), nothing: 0 },
      },
    };
  },
});

type Row = readonly [number, number, number];

/** Rows are true digits: 4, 7, 9. */
const MATRICES: readonly (readonly [Row, Row, Row])[] = [
  [[180, 4, 16], [6, 190, 4], [14, 8, 178]],
  [[90, 1, 9], [0, 96, 4], [15, 5, 80]],
  [[450, 10, 40], [5, 470, 25], [30, 10, 460]],
]; // prettier-ignore

export const recall = defineExercise({
  id: 'digits-recall',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { recall: { digits: 3 }, precision: { digits: 3 } },
  variants: MATRICES.length,
  variant(seed) {
    const rows = MATRICES[seed % MATRICES.length]!;
    const right = rows[2][2];
    const meant = rows[2].reduce((sum, count) => sum + count, 0);
    const said = rows.reduce((sum, row) => sum + row[2], 0);
    const all = rows.flat().reduce((sum, count) => sum + count, 0);
    const diagonal = rows[0][0] + rows[1][1] + right;
    return {
      givens: Object.fromEntries(rows.flatMap((row, i) => row.map((count, j) => [`c${i}${j}`, count]))),
      facts: { recall: right / meant, precision: right / said, right, meant, said, accuracy: diagonal / all },
      mistakes: {
        recall: { column: right / said, all: right / all, accuracy: diagonal / all },
        precision: { row: right / meant, all: right / all, accuracy: diagonal / all },
      },
    };
  },
});

const MEASURED = [
  { share: 94, pictures: 2000 },
  { share: 92, pictures: 1000 },
  { share: 98, pictures: 10_000 },
] as const;

export const spread = defineExercise({
  id: 'digits-spread',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { deviation: { digits: 2 }, quarter: { absolute: 0.5 } },
  variants: MEASURED.length,
  variant(seed) {
    const { share, pictures } = MEASURED[seed % MEASURED.length]!;
    const p = share / 100;
    const deviation = 100 * Math.sqrt((p * (1 - p)) / pictures);
    return {
      givens: { share, pictures },
      facts: { deviation, quarter: 16 * pictures, range: 1.96 * deviation, counted: (deviation * pictures) / 100 },
      mistakes: {
        deviation: {
          'not-rooted': (100 * p * (1 - p)) / pictures,
          counted: (deviation * pictures) / 100,
          double: 1.96 * deviation,
        },
        quarter: { 'four-times': 4 * pictures },
      },
    };
  },
});

const SURE = [0.999, 0.99, 0.9999] as const;
const ORDINARY = 0.98;

export const sureMistake = defineExercise({
  id: 'digits-sure-mistake',
  kind: 'number',
  difficulty: 2,
  minutes: 5,
  fields: { cost: { digits: 3 }, right: { relative: 0.03 } },
  variants: SURE.length,
  variant(seed) {
    const sure = SURE[seed % SURE.length]!;
    const cost = -log((1 - sure) / 9);
    const ordinary = -log(ORDINARY);
    return {
      givens: { sure, ordinary: ORDINARY },
      facts: { cost, right: cost / ordinary, each: (1 - sure) / 9, 'ordinary-cost': ordinary },
      mistakes: { cost: { undivided: -log(1 - sure), answer: -log(sure) }, right: { reciprocal: ordinary / cost } },
    };
  },
});

/** In percent. */
const WRONG = [6, 8, 10] as const;

export const majority = defineExercise({
  id: 'digits-majority',
  kind: 'number',
  difficulty: 3,
  minutes: 8,
  fields: { wrong: { digits: 2 } },
  variants: WRONG.length,
  variant(seed) {
    const wrong = WRONG[seed % WRONG.length]!;
    const p = wrong / 100;
    const q = 1 - p;
    const three = 10 * p * p * p * q * q;
    const four = 5 * p * p * p * p * q;
    const five = p * p * p * p * p;
    return {
      givens: { wrong },
      facts: {
        ...{ wrong: 100 * (three + four + five), three: 100 * three, four: 100 * four, five: 100 * five },
        measured: 100 - 100 * medianOf(togetherOf(1000)),
      },
      mistakes: { wrong: { all: 100 * five, uncounted: 100 * p * p * p, fifth: wrong / 5 } },
    };
  },
});
