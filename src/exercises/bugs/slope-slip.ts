// x(1 − x), of which x? Here the slope is taken at the unit's value as if that were its net input.
import type { Result } from '../../experiments/slope-slip/experiment.ts';
import type { Exhibit } from './bug.ts';

const last = (result: unknown): number => (result as Result).cost.at(-1)!;

export const exhibit: Exhibit = {
  id: 'slope-slip',
  experiment: 'slope-slip',
  parameter: 'rule',
  right: 'right',
  wrong: 'slope-at-value',
  settings: { eta: 1, epochs: 2000 },
  code: [
    { text: 'const h = sigmoid(z);' },
    { text: 'const slope = h * (1 - h);', version: 'right' },
    { text: 'const slope = sigmoid(h) * (1 - sigmoid(h));', version: 'wrong' },
    { text: 'const delta = back * slope;' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.W1' },
    { formula: '\\partial\\E/\\partial\\b{2}', pick: 'check.b1' },
    { formula: '\\partial\\E/\\partial\\W{3}', pick: 'check.W2' },
    { formula: '\\partial\\E/\\partial\\b{3}', pick: 'check.b2' },
  ],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['stands', 'slower', 'better', 'nothing'],
  symptom(right, wrong) {
    const [stated, slipped] = [last(right), last(wrong)];
    const first = (wrong as Result).cost[0]!;
    if (!(slipped < 0.5 * first)) return 'stands';
    if (Math.abs(stated - slipped) < 1e-6) return 'nothing';
    return slipped < stated ? 'better' : 'slower';
  },
};
