// Softmax differentiated as if each output knew its own score alone.
import type { Result } from '../../experiments/diagonal-softmax/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'diagonal-softmax',
  experiment: 'diagonal-softmax',
  parameter: 'rule',
  right: 'right',
  wrong: 'diagonal',
  settings: { epochs: 100 },
  code: [
    { text: 'const u = subtract(h, y); // the quadratic cost' },
    { text: 'const share = (p, j) => p * (u[j] - dot(h, u));', version: 'right' },
    { text: 'const share = (p, j) => p * (1 - p) * u[j];', version: 'wrong' },
    { text: 'const delta = h.map(share);' },
  ],
  gradients: ['W1', 'b1', 'W2', 'b2'].map((name) => ({
    formula: `\\partial\\E/\\partial\\${name[0]}{${Number(name[1]) + 1}}`,
    pick: `check.${name}`,
  })),
  tolerance: 1e-4,
  curve: 'relative',
  symptoms: ['fails', 'less', 'nothing', 'further'],
  symptom(right, wrong) {
    const [whole, diagonal] = [right as Result, wrong as Result].map(({ cost }) => cost);
    const [first, best, last] = [diagonal![0]!, whole!.at(-1)!, diagonal!.at(-1)!];
    if (!(last < 0.9 * first)) return 'fails';
    if (Math.abs(last - best) < 0.02 * first) return 'nothing';
    return last > best ? 'less' : 'further';
  },
};
