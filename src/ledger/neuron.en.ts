// The rows of `neuron.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B10: {
    claim: 'The step is 1 where $\\z>0$ and 0 elsewhere (B); it is 1 where $\\z\\ge0$ (D).',
    computed:
      'The two differ on the line alone. With weights 1, 1 and bias −2 the corner (1, 1) lies on it: of the four examples ' +
      'of AND, B’s step gets {wrong-zero} wrong and D’s {wrong-one}. Both learn AND from zero, in {epochs-zero} and ' +
      '{epochs-one} epochs.',
    note: 'Say which. The lesson on one neuron follows B; the library’s list of activations follows D.',
  },
  B13: {
    claim: 'The line is where the step gives 0; written as $y=kx+b$, its intercept is the bias.',
    computed:
      'The step gives 0 on a whole side: for weights {w1}, {w2} and bias {b} at {zeros} of {points} points of a grid. The ' +
      'line is where the net input is 0, with slope {slope} and intercept {intercept}, which is $-\\b/\\w_2$ and not ' +
      '{b}. Without a second weight it stands upright, at $\\x_1=$ {upright}, and has no intercept at all.',
    note: 'What is meant is $0=\\w_1\\x_1+\\w_2\\x_2+\\b$. The document counts from 0: $-(w_0/w_1)x_0-b/w_1$.',
  },
  B20: {
    claim:
      'Nerve cells have been studied since about {document.studied}; the nucleus does the computing; the computer scientist ' +
      'Rosenblatt built the first artificial network in {document.first}, after work by the psychologist McCulloch and the ' +
      'logician Pitts.',
    computed:
      'The word “neuron” is of {word}. A nerve cell’s body adds up what arrives, and the signal starts at the axon hillock. ' +
      'McCulloch was a neurophysiologist, Rosenblatt a psychologist. Nets of model neurons were on paper in {calculus} and ' +
      'in hardware in {machine}.',
    note: 'History is told in brief here; the years that it gives for the two papers are right.',
  },
};
