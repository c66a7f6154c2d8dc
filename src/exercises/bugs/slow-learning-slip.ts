// The slip behind row A3: the step follows ∂E/∂h where ∂E/∂z belongs.
import type { Result } from '../../experiments/slow-learning-slip/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'slow-learning-slip',
  experiment: 'slow-learning-slip',
  parameter: 'rule',
  right: 'right',
  wrong: 'slip',
  settings: { eta: 0.005, epochs: 300 },
  code: [
    { text: 'const h = sigmoid(w * x + b);' },
    { text: 'const delta = h - y;', version: 'right' },
    { text: 'const delta = (h - y) / (h * (1 - h));', version: 'wrong' },
    { text: 'w -= eta * delta * x;' },
    { text: 'b -= eta * delta;' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\w', pick: 'check.w' },
    { formula: '\\partial\\E/\\partial\\b', pick: 'check.b' },
  ],
  tolerance: 1e-4,
  curve: 'output',
  symptoms: ['diverges', 'slower', 'quicker', 'nothing'],
  symptom(right, wrong) {
    const [stated, slipped] = [right as Result, wrong as Result];
    const last = slipped.output.at(-1)!;
    if (!(last >= 0 && last <= 1)) return 'diverges';
    const change = stated.output.at(-1)! - last;
    if (Math.abs(change) < 0.01) return 'nothing';
    return change > 0 ? 'quicker' : 'slower';
  },
};
