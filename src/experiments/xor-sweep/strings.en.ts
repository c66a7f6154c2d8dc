// What English says about cutting four points with one line.
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { signed } from './figures/weights.ts';

export const words: ExperimentWords<Result> = {
  title: 'One straight cut through four points',
  parameters: {
    gate: {
      label: 'Gate',
      options: { and: 'AND', or: 'OR', nand: 'NAND', nor: 'NOR', xor: 'XOR', xnor: 'XNOR' },
    },
    w1: { label: 'Weight', letter: 'w₁' },
    w2: { label: 'Weight', letter: 'w₂' },
    b: { label: 'Bias', letter: 'b' },
    points: { label: 'Grid, points a side' },
  },
  presets: { or: 'the cut that OR needs' },
  readings: [
    { label: 'right with these weights', of: ({ right }) => `${right} of 4` },
    { label: 'best of the whole grid', of: ({ best }) => `${best} of 4` },
  ],
  figures: {
    'xor-opening': {
      title: 'A cut turned through half a circle',
      alt: ({ runs }) =>
        'Sixteen small squares with the four points of XOR, filled at two opposite corners. In each, a straight cut ' +
        `at another angle, with the best threshold; the number of points it gets right is ${runs[
          'only'
        ]!.result.directions.map(({ right }) => right).join(
          ', ',
        )}. Behind a rule, a square with two parallel cuts: the strip between them holds both filled points.`,
      words: { four: '4' },
    },
    'xor-gates': {
      title: 'Six gates of two inputs',
      alt: () =>
        'Six squares whose corners are the rows of a truth table, filled where the answer is 1. For AND, OR, NAND and ' +
        'NOR a straight line keeps filled and open corners apart. For XOR and XNOR, whose filled corners lie across ' +
        'from each other, no line is drawn, for there is none.',
      words: { none: 'no line' },
    },
    'xor-or-planes': {
      title: 'The plane drawn for OR',
      alt: () =>
        'Two squares with the points of OR. On the left the line as document B draws it, which keeps the corner (1, 1) ' +
        'apart from the other three. On the right the line that OR needs: it keeps (0, 0) apart.',
      words: { drawn: 'as drawn', needed: 'what OR needs' },
    },
    'xor-diagonals': {
      title: 'Two diagonals that cross',
      alt: () =>
        'The square of XOR with both diagonals. Along the one between the filled corners the net input is above 0 at ' +
        'both ends, along the other at most 0 at both ends. At the crossing it would have to be both.',
      words: { above: 'z > 0', below: 'z ≤ 0', both: 'both?' },
    },
    'xor-weights': {
      title: 'One cut, and all cuts',
      alt: ({ runs }) => {
        const { settings, result } = runs['only']!;
        return (
          `On the left the four points and the line of a unit with weights ${signed(Number(settings['w1']))} and ` +
          `${signed(Number(settings['w2']))} and bias ${signed(Number(settings['b']))}: it gets ${result.right} of four ` +
          'right, and a cross marks the others. On the right the plane of both weights at this bias, in regions that ' +
          `carry the number of points they get right. Over the whole grid of weights and biases the best is ${result.best}.`
        );
      },
      words: { cut: 'this cut', right: 'of 4 right', 'all weights': 'all weights, at bias', weights: 'all weights' },
    },
  },
};
