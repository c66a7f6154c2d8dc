// Gradients of a batch summed where their mean belongs.
import type { Result } from '../../experiments/gradient-sum/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'gradient-sum',
  experiment: 'gradient-sum',
  parameter: 'rule',
  right: 'mean',
  wrong: 'sum',
  settings: { eta: 0.1, epochs: 40 },
  code: [
    { text: 'for (let i = 0; i < m; i++) {' },
    { text: '  dW += delta[i] * x[i] / m;', version: 'right' },
    { text: '  dW += delta[i] * x[i];', version: 'wrong' },
    { text: '}' },
    { text: 'w -= eta * dW;' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\w', pick: 'check.w' },
    { formula: '\\partial\\E/\\partial\\b', pick: 'check.b' },
  ],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['diverges', 'slower', 'quicker', 'nothing'],
  symptom(right, wrong) {
    const [stated, summed] = [(right as Result).cost, (wrong as Result).cost];
    const last = summed.at(-1)!;
    if (!(last <= summed[0]!)) return 'diverges';
    const change = (stated.at(-1)! - last) / summed[0]!;
    if (Math.abs(change) < 0.01) return 'nothing';
    return change > 0 ? 'quicker' : 'slower';
  },
};
