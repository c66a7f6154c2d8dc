// What the rows say in English. {name:digits} is a computed number, {document.name} one that the document prints, $…$ a formula.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A1: {
    claim: 'With weight and bias at 2, the input 1 gives the output {document.output}.',
    computed: '{output:8}.',
  },
  A2: {
    claim: 'Under the quadratic cost at rate 0.15, weight and bias hardly change for about {document.epochs} epochs.',
    computed:
      'It is the output that hardly changes, {output-0:4} to {output-150:4}, and with it the cost. Weight and bias fall ' +
      'from {w-0} to {w-150:3}, by {lost:0} percent. One half is crossed at epoch {half}. The printed outputs, ' +
      '{document.output-200} at 200 and {document.output-300} at 300, are {output-200:4} and {output-300:4}: the display lags ' +
      'by an epoch or two ({output-199:4} at 199, {output-298:4} at 298).',
    note: 'True of output and cost, not of the weights.',
  },
  A3: {
    claim: 'Under cross-entropy, with the rate {document.eta}, the neuron learns quickly from the start.',
    computed:
      'The first gradient is {ratio:1} times the quadratic one, but the rate is 30 times smaller: after 300 epochs the ' +
      'output is still {output-300:4}, and one half is crossed at {half}, later than the quadratic run’s {half-quadratic}. ' +
      'At that run’s rate it is {half-same-rate}, and {output-300-same-rate:4} after 300. The printed weights, ' +
      '{document.w-150} at 150 and {document.w-300} at 300, are those of a slip, $\\partial\\E/\\partial\\h$ for $\\partial\\E/\\partial\\z$: {slip-w-150:3} and ' +
      '{slip-w-300:3}; the stated rule gives {w-150:3} and {w-300:3}.',
    note: 'The gradient is larger; the run at this rate is not quicker.',
  },
  A8: {
    claim: 'Under the quadratic cost, the farther the output has come from 1, the faster it moves.',
    computed:
      'The speed grows up to epoch {epoch}, where the output is {output:3} and the speed {speed:4}, and falls from there on.',
    note: 'Until two thirds; for the target 0 the speed is $\\h^2(1-\\h)$, which peaks at $\\h=\\tfrac{2}{3}$.',
  },
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
    note: 'History is told in short here; the years that it gives for the two papers are right.',
  },
  B12: {
    claim: 'Of the planes drawn for AND, OR and XOR, the second separates the cases of OR.',
    computed:
      'The line as drawn sets (1, 1) apart from the other three. As a unit it gets {or:0} of the four rows of OR right, ' +
      'and {or-exchanged:0} with its sides exchanged; read one way it is NAND ({nand:0} of 4), the other way AND ({and:0} ' +
      'of 4). A line between (0, 0) and the rest gets {needed:0} of 4 for OR.',
    note: 'The document’s own truth table has OR(0, 0) = 0: it is (0, 0) that must stand alone.',
  },
  E1: {
    claim:
      'With the weights found by hand the network answers {document.00}, {document.01}, {document.10}, {document.11}.',
    computed: '{00:0}, {01:0}, {10:0}, {11:0}.',
  },
};
