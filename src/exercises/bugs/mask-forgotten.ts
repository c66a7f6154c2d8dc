// Lesson 13: the error comes back through units that took no part in the answer.
import type { Result } from '../../experiments/mask-forgotten/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'mask-forgotten',
  experiment: 'mask-forgotten',
  parameter: 'rule',
  right: 'right',
  wrong: 'no-mask',
  code: [
    { text: 'const h = times(mask, sigmoid(z));' },
    { text: 'const delta = times(mask, slope(z), back(above));', version: 'right' },
    { text: 'const delta = times(slope(z), back(above));', version: 'wrong' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.W1' },
    { formula: '\\partial\\E/\\partial\\b{2}', pick: 'check.b1' },
    { formula: '\\partial\\E/\\partial\\W{3}', pick: 'check.W2' },
    { formula: '\\partial\\E/\\partial\\b{3}', pick: 'check.b2' },
  ],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['fails', 'less', 'nothing', 'further'],
  symptom(right, wrong) {
    const [costs, wrongCosts] = [(right as Result).cost, (wrong as Result).cost];
    const [last, other] = [costs.at(-1)!, wrongCosts.at(-1)!];
    if (!(other < 0.9 * wrongCosts[0]!)) return 'fails';
    if (other > 1.1 * last) return 'less';
    return other < 0.9 * last ? 'further' : 'nothing';
  },
};
