// Batch normalization whose mean and variance are constants on the way back.
import type { Result } from '../../experiments/frozen-statistics/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'frozen-statistics',
  experiment: 'frozen-statistics',
  parameter: 'rule',
  right: 'right',
  wrong: 'constants',
  settings: { eta: 0.1, steps: 200 },
  code: [
    { text: 'const s = Math.sqrt(variance + epsilon);' },
    { text: 'for (let i = 0; i < n; i++) {' },
    { text: '  delta[i] = (gamma / s) * (u[i] - meanU - x[i] * meanUX);', version: 'right' },
    { text: '  delta[i] = (gamma / s) * u[i];', version: 'wrong' },
    { text: '}' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.W1' },
    { formula: '\\partial\\E/\\partial\\W{3}', pick: 'check.W2' },
    { formula: '\\partial\\E/\\partial\\gamma^{3}', pick: 'check.gamma2' },
    { formula: '\\partial\\E/\\partial\\W{4}', pick: 'check.W3' },
  ],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['fails', 'behind', 'nothing', 'further'],
  symptom(right, wrong) {
    const [stated, frozen] = [(right as Result).cost, (wrong as Result).cost];
    const last = frozen.at(-1)!;
    if (!(last < 0.9 * frozen[0]!)) return 'fails';
    const ratio = last / stated.at(-1)!;
    return ratio > 1.1 ? 'behind' : ratio < 0.9 ? 'further' : 'nothing';
  },
};
