// By hand through the small network: forward, back, and one step further, to the inputs.
import { sigmoid } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';
import { COUNT, exampleOf, pass } from './runs.ts';

export const forwardPass = defineExercise({
  id: 'backpropagation-forward',
  kind: 'number',
  difficulty: 1,
  minutes: 6,
  fields: { h1: { digits: 3 }, h2: { digits: 3 }, output: { digits: 3 } },
  variants: COUNT,
  variant(seed) {
    const { x1, x2, y } = exampleOf(seed);
    const [hidden, last] = pass({ x1, x2, y }).layers as [Layered, Layered];
    const [z1 = 0, z2 = 0] = hidden.z[0]!;
    // W used the wrong way round: rows for columns.
    const turned = [x1 - x2 - 1, 2 * x1 + x2];
    return {
      givens: { x1, x2 },
      facts: { z1, z2, h1: hidden.h[0]![0]!, h2: hidden.h[0]![1]!, z: last.z[0]![0]!, output: last.h[0]![0]! },
      mistakes: {
        h1: { 'net-input': z1, 'bias-forgotten': sigmoid(z1 + 1), transposed: sigmoid(turned[0]!) },
        h2: { 'net-input': z2, transposed: sigmoid(turned[1]!) },
        output: { 'net-input': last.z[0]![0]! },
      },
    };
  },
});

type Layered = ReturnType<typeof pass>['layers'][number];

export const backwardPass = defineExercise({
  id: 'backpropagation-errors',
  kind: 'number',
  difficulty: 2,
  minutes: 10,
  fields: {
    delta: { digits: 3 },
    delta1: { digits: 3 },
    delta2: { digits: 3 },
    w11: { digits: 3 },
    w22: { digits: 3 },
  },
  variants: COUNT - 1,
  variant(seed) {
    const { x1, x2, y } = exampleOf(seed);
    const [hidden, last] = pass({ x1, x2, y }).layers as [Layered, Layered];
    const miss = last.h[0]![0]! - y;
    const delta = last.delta[0]![0]!;
    const [d1 = 0, d2 = 0] = hidden.delta[0]!;
    const [b1 = 0, b2 = 0] = hidden.back![0]!;
    return {
      givens: { x1, x2, y },
      facts: {
        delta,
        miss,
        'output-slope': last.slope![0]![0]!,
        delta1: d1,
        delta2: d2,
        slope1: hidden.slope![0]![0]!,
        slope2: hidden.slope![0]![1]!,
        w11: hidden.dW[0]![0]!,
        w12: hidden.dW[0]![1]!,
        w21: hidden.dW[1]![0]!,
        w22: hidden.dW[1]![1]!,
      },
      mistakes: {
        delta: { 'slope-forgotten': miss, 'other-order': -delta },
        delta1: { 'slope-forgotten': b1, 'weight-forgotten': delta * hidden.slope![0]![0]! },
        delta2: { 'slope-forgotten': b2, 'weight-forgotten': delta * hidden.slope![0]![1]! },
        w11: { 'own-activation': hidden.h[0]![0]! * d1 },
        w22: { 'own-activation': hidden.h[0]![1]! * d2 },
      },
    };
  },
});

export const fooled = defineExercise({
  id: 'backpropagation-fooled',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { change: { digits: 2 }, real: { digits: 2 } },
  variant() {
    const own = exampleOf(0);
    const { dx, cost } = pass(own);
    const [d1 = 0, d2 = 0] = dx[0]!;
    const step = 0.1;
    const after = pass({ ...own, x1: own.x1 + step });
    return {
      givens: { step },
      facts: { d1, d2, change: step * d1, real: after.cost - cost },
      mistakes: { change: { 'second-input': step * d2, 'not-scaled': d1 }, real: { 'new-cost': after.cost } },
    };
  },
});

export const twoPaths = defineExercise({
  id: 'backpropagation-two-paths',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { first: { absolute: 1e-9 }, second: { absolute: 1e-9 }, gradient: { absolute: 1e-9 } },
  variants: 4,
  variant(seed) {
    const w = [3, 1, 2, -1][seed % 4]!;
    // h₁ = 2w, h₂ = w², E = ½(h₁ + h₂)²
    const error = 2 * w + w * w;
    const [first, second] = [error * 2, error * 2 * w];
    return {
      givens: { w },
      facts: { h1: 2 * w, h2: w * w, error, first, second, gradient: first + second },
      mistakes: {
        gradient: {
          'one-path': first,
          'other-path': second,
          multiplied: first * second,
          'cost-itself': (error * error) / 2,
        },
      },
    };
  },
});
