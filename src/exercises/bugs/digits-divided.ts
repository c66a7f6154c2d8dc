// Lesson 16: trained on pictures from 0 to 1, asked about pictures from 0 to 1/255.
import type { Result } from '../../experiments/digits-divided/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'digits-divided',
  experiment: 'digits-divided',
  parameter: 'pictures',
  right: 'as-trained',
  wrong: 'divided',
  code: [
    { text: 'const picture = read(file);             // from 0 to 1' },
    { text: 'const x = picture;', version: 'right' },
    { text: 'const x = picture.map((v) => v / 255);', version: 'wrong' },
    { text: 'const answer = classOf(forward(network, x));' },
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
  symptoms: ['little', 'chance', 'slow', 'one-answer'],
  symptom(right, wrong) {
    const [good, bad] = [right as Result, wrong as Result].map(({ accuracy }) => accuracy.at(-1)!) as [number, number];
    if (bad > 0.9 * good) return 'little';
    if (bad > 0.3) return 'slow';
    return (wrong as Result).commonest > 0.95 ? 'one-answer' : 'chance';
  },
};
