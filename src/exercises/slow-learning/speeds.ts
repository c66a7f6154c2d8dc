// Which output is corrected fastest, where that speed peaks, and why A's two runs compare as they do.
import { defineExercise } from '../exercise.ts';
import { indexOfLargest, run, speedAt, wait } from './runs.ts';

const OUTPUTS = { half: 1 / 2, 'two-thirds': 2 / 3, 'nine-tenths': 0.9, 'ninety-nine': 0.99 } as const;

export const orderBySpeed = defineExercise({
  id: 'slow-learning-order-by-speed',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['half', 'two-thirds', 'nine-tenths', 'ninety-nine'],
  variant: () => ({ facts: Object.fromEntries(Object.entries(OUTPUTS).map(([name, h]) => [name, speedAt(h)])) }),
  answer: (facts) => Object.keys(OUTPUTS).sort((a, b) => facts[a]! - facts[b]!),
  mistakes: {
    'error-alone': ['half', 'two-thirds', 'nine-tenths', 'ninety-nine'],
    'slope-alone': ['ninety-nine', 'nine-tenths', 'two-thirds', 'half'],
  },
});

export const peakSpeed = defineExercise({
  id: 'slow-learning-peak-speed',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['in-h', 'differentiated', 'inside', 'largest', 'value'],
  variant() {
    const { gradient, output } = run('quadratic');
    const epoch = indexOfLargest(gradient);
    return { facts: { peak: speedAt(2 / 3), epoch, 'output-there': output[epoch]!, 'speed-there': gradient[epoch]! } };
  },
});

export const whySlower = defineExercise({
  id: 'slow-learning-why-slower',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['rate', 'near-one', 'saturated', 'too-few'],
  variant() {
    const [etaQuadratic, etaCrossEntropy] = [0.15, 0.005];
    const quadratic = run('quadratic', { eta: etaQuadratic });
    const crossEntropy = run('cross-entropy', { eta: etaCrossEntropy });
    return {
      facts: {
        quadratic: wait('quadratic', { eta: etaQuadratic }),
        'cross-entropy': wait('cross-entropy', { eta: etaCrossEntropy, epochs: 1000 }),
        'same-rate': wait('cross-entropy', { eta: etaQuadratic }),
        gradients: crossEntropy.gradient[0]! / quadratic.gradient[0]!,
        rates: etaQuadratic / etaCrossEntropy,
        'first-steps': (crossEntropy.gradient[0]! * etaCrossEntropy) / (quadratic.gradient[0]! * etaQuadratic),
      },
    };
  },
  // The rate is the cause when the same cost at the other run's rate is the quicker one.
  answer: (facts) => (facts['same-rate']! < facts.quadratic! ? 'rate' : 'near-one'),
});
