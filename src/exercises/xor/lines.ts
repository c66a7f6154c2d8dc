// What one line can and cannot do: the midpoint, document B's plane, least squares, one odd unit.
import { CORNERS, gate, type GateName } from '../../lib/data/index.ts';
import { leastSquares } from '../../experiments/xor-linear-fit/least-squares.ts';
import { activations, type ActivationName } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

export const midpoint = defineExercise({
  id: 'xor-midpoint',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['sums', 'greater', 'smaller', 'contradiction', 'monotonic'],
  variant: () => ({ facts: {} }),
});

/** The cut that document B draws for OR: (1, 1) alone, 1 on the other three. */
const DRAWN = CORNERS.map(([x1, x2]) => (x1 + x2 < 1.5 ? 1 : 0));

export const orPlane = defineExercise({
  id: 'xor-or-plane',
  kind: 'choice',
  difficulty: 1,
  minutes: 2,
  choices: ['or', 'nand', 'xor', 'nor'],
  variant: () => ({
    facts: Object.fromEntries(
      (['or', 'nand', 'xor', 'nor'] as const).map((name) => [
        name,
        Array.from(gate(name).labels).filter((label, i) => label === DRAWN[i]).length,
      ]),
    ),
  }),
  answer: (facts) => Object.keys(facts).find((name) => facts[name] === 4)!,
});

const FITTED = ['and', 'or', 'nand', 'nor'] as const satisfies readonly GateName[];

export const fit = defineExercise({
  id: 'xor-fit',
  kind: 'number',
  difficulty: 2,
  minutes: 7,
  fields: { weight: { absolute: 1e-6 }, bias: { absolute: 1e-6 }, top: { absolute: 1e-6 } },
  variants: FITTED.length,
  variant(seed) {
    const targets = Array.from(gate(FITTED[seed % FITTED.length]!).labels);
    const { weights, bias, outputs } = leastSquares(
      CORNERS.map((corner) => [...corner]),
      targets,
    );
    const [o00, o01, o10, o11] = outputs as [number, number, number, number];
    const [y00, y01, y10, y11] = targets as [number, number, number, number];
    return {
      givens: { y00, y01, y10, y11 },
      facts: {
        weight: weights[0]!,
        bias,
        top: o11,
        o00,
        o01,
        o10,
        mean: targets.reduce((sum, y) => sum + y, 0) / 4,
        right: outputs.filter((output, i) => output > 0.5 === (targets[i] === 1)).length,
      },
      mistakes: {
        weight: { 'through-corners': y11 - y00 },
        bias: { exact: y00, mean: targets.reduce((sum, y) => sum + y, 0) / 4 },
        top: { exact: y11 },
      },
    };
  },
});

const ONE_UNIT: Readonly<Record<string, { name: ActivationName; scale: number }>> = {
  sigmoid: { name: 'sigmoid', scale: 4 },
  tanh: { name: 'tanh', scale: 4 },
  relu: { name: 'relu', scale: 1 },
  absolute: { name: 'absolute', scale: 1 },
};

/** What one unit with weights (1, −1) times a scale and no bias answers at the corners. */
const answersOf = ({ name, scale }: { name: ActivationName; scale: number }): number[] =>
  CORNERS.map(([x1, x2]) => activations[name].f(scale * (x1 - x2)));

export const oneUnit = defineExercise({
  id: 'xor-one-unit',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['sigmoid', 'tanh', 'relu', 'absolute'],
  variant: () => ({
    facts: Object.fromEntries(
      Object.entries(ONE_UNIT).flatMap(([choice, unit]) => {
        const outputs = answersOf(unit);
        const right = outputs.filter((output, i) => output > 0.5 === ([0, 1, 1, 0][i] === 1)).length;
        return [[choice, right], ...outputs.map((output, i) => [`${choice}-${i}`, output])];
      }),
    ),
  }),
  answer: (facts) => Object.keys(ONE_UNIT).find((choice) => facts[choice] === 4)!,
});

/** s − 2 max{0, s − 1} + 2 max{0, s − 2}: 0, 1, 0, 1 for s = 0, 1, 2, 3. */
export const parityOf = (s: number): number => s - 2 * Math.max(0, s - 1) + 2 * Math.max(0, s - 2);

export const parity = defineExercise({
  id: 'xor-parity',
  kind: 'proof',
  difficulty: 3,
  minutes: 15,
  choices: ['sum-only', 'steps', 'telescope', 'count', 'relu'],
  variant: () => ({ facts: { two: parityOf(2), three: parityOf(3) } }),
});
