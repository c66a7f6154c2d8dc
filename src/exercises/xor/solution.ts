// Around document E's network: its row at any point, its order of steps, its formula, and another solution.
import { stagesOf, type HandMade } from '../../experiments/xor-relu-solution/experiment.ts';
import { defineExercise } from '../exercise.ts';

const OWN: HandMade = { W: [[1, 1], [1, 1]], c: [0, -1], w: [1, -2], b: 0 }; // prettier-ignore
const ABSOLUTE: HandMade = { W: [[1, -1], [-1, 1]], c: [0, 0], w: [1, 1], b: 0 }; // prettier-ignore

const POINTS = [
  [1, 1],
  [1.5, 1],
  [2, 0.5],
  [0.5, 1],
  [2, 2],
  [3, 0.5],
] as const;

export const row = defineExercise({
  id: 'xor-row',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: { first: { absolute: 1e-9 }, second: { absolute: 1e-9 }, output: { absolute: 1e-9 } },
  variants: POINTS.length,
  variant(seed) {
    const [x1, x2] = POINTS[seed % POINTS.length]!;
    const { XW, XWc, hidden, outputs } = stagesOf([[x1, x2]], OWN);
    const [h1 = 0, h2 = 0] = hidden[0]!;
    const s = x1 + x2;
    return {
      givens: { x1, x2 },
      facts: { s: XW[0]![0]!, shifted: XWc[0]![1]!, first: h1, second: h2, output: outputs[0]! },
      mistakes: {
        second: { 'bias-forgotten': s },
        output: { 'bias-forgotten': -s, 'weights-forgotten': h1 + h2 },
      },
    };
  },
});

export const pipeline = defineExercise({
  id: 'xor-pipeline',
  kind: 'ordering',
  difficulty: 1,
  minutes: 2,
  choices: ['rectify', 'weigh', 'multiply', 'add-b', 'add-c'],
  variant: () => ({ facts: {} }),
  answer: () => ['multiply', 'add-c', 'rectify', 'weigh', 'add-b'],
  mistakes: {
    'rectify-first': ['multiply', 'rectify', 'add-c', 'weigh', 'add-b'],
    'rectify-last': ['multiply', 'add-c', 'weigh', 'add-b', 'rectify'],
  },
});

export const formula = defineExercise({
  id: 'xor-formula',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    below: {
      letters: { s: [0.1, 0.9] },
      answer: 's',
      mistakes: { 'both-units': '2 - s', 'second-only': '-2 (s - 1)' },
    },
    above: { letters: { s: [1.1, 3] }, answer: '2 - s', mistakes: { 'first-only': 's', 'weight-forgotten': '1' } },
  },
  variant: () => ({ facts: { at: stagesOf([[1.5, 1]], OWN).outputs[0]! } }),
});

export const otherSolution = defineExercise({
  id: 'xor-other-solution',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { absolute: { absolute: 1e-9 }, own: { absolute: 1e-9 } },
  variant() {
    const at = (given: HandMade, x1: number, x2: number): number => stagesOf([[x1, x2]], given).outputs[0]!;
    return {
      givens: {},
      facts: {
        absolute: at(ABSOLUTE, 0.5, 0.5),
        own: at(OWN, 0.5, 0.5),
        far: at(ABSOLUTE, 2, 0),
        'own-far': at(OWN, 2, 0),
      },
      mistakes: { absolute: { mean: 0.5, own: 1 }, own: { mean: 0.5, absolute: 0 } },
    };
  },
});
