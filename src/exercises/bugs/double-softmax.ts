// A cost that takes scores is given probabilities: softmax is applied twice, and the cost has a floor.
import type { Result } from '../../experiments/double-softmax/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'double-softmax',
  experiment: 'double-softmax',
  parameter: 'rule',
  right: 'once',
  wrong: 'twice',
  settings: { eta: 0.5, epochs: 60 },
  code: [
    { text: 'const h = softmax(z);' },
    { text: 'const loss = crossEntropyFromScores(z, y);', version: 'right' },
    { text: 'const loss = crossEntropyFromScores(h, y);', version: 'wrong' },
    { text: 'const delta = subtract(h, y);' },
  ],
  gradients: [
    { formula: '\\partial\\E/\\partial\\w', pick: 'check.w' },
    { formula: '\\partial\\E/\\partial\\b', pick: 'check.b' },
  ],
  tolerance: 1e-4,
  curve: 'relative',
  symptoms: ['diverges', 'wrong-class', 'floor', 'nothing'],
  symptom(right, wrong) {
    const [once, twice] = [right as Result, wrong as Result];
    if (!(twice.cost.at(-1)! <= twice.cost[0]!)) return 'diverges';
    if (twice.probability.at(-1)! < 0.5) return 'wrong-class';
    return twice.cost.at(-1)! > 10 * once.cost.at(-1)! ? 'floor' : 'nothing';
  },
};
