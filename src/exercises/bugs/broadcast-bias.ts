// Array arithmetic repeats what is too short: a column of errors, not averaged, makes one bias into one for each example.
import type { Result } from '../../experiments/broadcast-bias/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'broadcast-bias',
  experiment: 'broadcast-bias',
  parameter: 'rule',
  right: 'right',
  wrong: 'repeated',
  settings: { eta: 1, steps: 300 },
  code: [
    { text: 'h = sigmoid(X @ W + b)          # 4 × 1' },
    { text: 'delta = h - y                   # 4 × 1' },
    { text: 'dW = X.T @ delta / 4            # 2 × 1' },
    { text: 'db = delta.mean(axis=0)         # 1 × 1', version: 'right' },
    { text: 'db = delta / 4                  # 4 × 1', version: 'wrong' },
    { text: 'W = W - eta * dW' },
    { text: 'b = b - eta * db' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.w' },
    { formula: '\\partial\\E/\\partial\\b{2}', pick: 'check.b' },
  ],
  tolerance: 1e-4,
  curve: 'cost',
  symptoms: ['error', 'diverges', 'nothing', 'too-good'],
  symptom(right, wrong) {
    const [stated, repeated] = [right as Result, wrong as Result];
    const last = repeated.cost.at(-1)!;
    if (!(last <= 10)) return 'diverges';
    const gain = stated.cost.at(-1)! - last;
    return Math.abs(gain) < 0.01 ? 'nothing' : gain > 0 ? 'too-good' : 'diverges';
  },
};
