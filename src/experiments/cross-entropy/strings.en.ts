// What English says about entropy and cross-entropy.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { FORECASTERS, lossesOf, meanOf } from './figures/forecasters.ts';

const told = (nats: number | null): string => (nats === null ? 'infinite' : fixed(nats, 4));
const listed = (values: readonly number[]): string => values.map((value) => shown(value, 2)).join(', ');

const units = { nats: 'nats', bits: 'bits' };

export const words: ExperimentWords<Result> = {
  title: 'Entropy, cross-entropy and what lies between them',
  parameters: { p: { label: 'Truth', letter: 'p' }, q: { label: 'Answer', letter: 'q' } },
  presets: {
    document: 'as in document B',
    halves: 'halves of halves, answered evenly',
    two: 'two outcomes',
  },
  tell: ({ result }) =>
    result.infinite ? 'Something that happens was given the probability 0: the surprise is infinite.' : undefined,
  readings: [
    { label: 'H(p)', of: ({ entropy }) => told(entropy) },
    { label: 'KL(p∥q)', of: ({ kl }) => told(kl) },
    { label: 'H(p, q)', of: ({ crossEntropy }) => told(crossEntropy) },
    { label: 'H(p, q) in bits', of: ({ bits }) => told(bits.crossEntropy) },
  ],
  figures: {
    'losses-opening': {
      title: 'Two forecasters, both right three times in four',
      alt: (scene) =>
        `Two groups of four bars. The careful forecaster gives the truth ${listed(FORECASTERS.careful)}, the bold one ` +
        `${listed(FORECASTERS.bold)}. Below each bar hangs its loss. The careful one pays about the same every time, ` +
        `${fixed(meanOf(lossesOf(scene, 'careful')), 3)} on average; the bold one next to nothing three times and ` +
        `${fixed(lossesOf(scene, 'bold')[3]!, 2)} the fourth time, ${fixed(meanOf(lossesOf(scene, 'bold')), 3)} on average.`,
      words: {
        careful: 'careful',
        bold: 'bold',
        mean: 'mean loss',
        given: 'given to the truth',
        costs: 'what it costs',
      },
    },
    'losses-surprise': {
      title: 'The loss is a surprise',
      alt: ({ runs }) =>
        'The loss, minus the logarithm of the probability that the true class was given, against that probability: 0 at ' +
        `1, and without bound toward 0. At 0.7 it is ${told(runs['seven']!.result.crossEntropy)}, at 0.07 ` +
        `${told(runs['tenth']!.result.crossEntropy)}; a tenth of the probability adds the logarithm of 10, it does not multiply.`,
      words: { loss: 'loss', given: 'probability given to the truth' },
    },
    'losses-code-length': {
      title: 'Three areas',
      alt: ({ runs }) => {
        const { terms, entropy, kl, crossEntropy } = runs['only']!.result;
        return (
          `A column for each of ${terms.length} outcomes, as wide as its probability (${listed(terms.map(({ p }) => p))}) and as ` +
          `high as its code length under the answer (${listed(terms.map(({ q }) => q))}). The columns’ area is the ` +
          `cross-entropy, ${told(crossEntropy)} nats: the entropy ${told(entropy)}, which no code can save, and the surplus ${told(kl)}.`
        );
      },
      words: { ...units, cat: 'cat', dog: 'dog', frog: 'frog', horse: 'horse' },
    },
    'losses-floor': {
      title: 'The best answer still costs something',
      alt: ({ runs }) =>
        'Cross-entropy against the answer q, when the truth is 0.9. The curve is lowest at q = 0.9, where it touches the ' +
        `entropy, ${told(runs['best']!.result.entropy)}; at q = ½ it is ${told(runs['half']!.result.crossEntropy)}. What lies ` +
        'between curve and entropy is the surplus KL.',
      words: { answer: 'answer q', entropy: 'entropy of p' },
    },
    'losses-two-ways': {
      title: 'The surplus has a direction',
      alt: ({ runs }) =>
        'Two panels of two columns each. If the truth is even and the answer (0.9, 0.1), the surplus is ' +
        `${told(runs['even']!.result.kl)}; if the truth is (0.9, 0.1) and the answer even, it is ${told(runs['uneven']!.result.kl)}.`,
      words: { ...units, even: 'truth ½, ½; answer 0.9, 0.1', uneven: 'truth 0.9, 0.1; answer ½, ½' },
    },
  },
};
