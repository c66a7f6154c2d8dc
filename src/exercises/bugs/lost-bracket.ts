// Xavier's deviation without its brackets: weights many times too wide, and not a gradient wrong.
import type { Result } from '../../experiments/lost-bracket/experiment.ts';
import type { Exhibit } from './bug.ts';

const last = (result: unknown): number => (result as Result).accuracy.at(-1)!;

export const exhibit: Exhibit = {
  id: 'lost-bracket',
  experiment: 'lost-bracket',
  parameter: 'rule',
  right: 'right',
  wrong: 'mistake',
  code: [
    { text: 'const s = Math.sqrt(2 / (nIn + nOut));', version: 'right' },
    { text: 'const s = Math.sqrt(2 / nIn + nOut);', version: 'wrong' },
    { text: 'const r = Math.sqrt(3) * s;' },
    { text: 'W[k][j] = uniformBetween(random, -r, r);' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.W1' },
    { formula: '\\partial\\E/\\partial\\b{2}', pick: 'check.b1' },
    { formula: '\\partial\\E/\\partial\\W{3}', pick: 'check.W2' },
    { formula: '\\partial\\E/\\partial\\b{3}', pick: 'check.b2' },
  ],
  tolerance: 1e-4,
  isSilent: true,
  curve: 'accuracy',
  symptoms: ['diverges', 'chance', 'less', 'nothing'],
  symptom(right, wrong) {
    if (!Number.isFinite((wrong as Result).cost.at(-1)!)) return 'diverges';
    if (last(wrong) < 0.15) return 'chance';
    return last(wrong) < last(right) - 0.05 ? 'less' : 'nothing';
  },
};
