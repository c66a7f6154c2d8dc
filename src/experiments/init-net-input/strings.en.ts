// What English says about the net input before training.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { peakOf, PRINTED_PEAK } from './figures/densities.ts';
import { percent } from './figures/histogram.ts';
import { outside, resultOf } from './figures/shared.ts';

const schemes = {
  zeros: 'all 0',
  'normal-0.01': 'N(0, 0.01)',
  'standard-normal': 'N(0, 1)',
  'scaled-normal': 'N(0, 1/(p + 1))',
  xavier: 'Xavier',
  he: 'He',
};

export const words: ExperimentWords<Result> = {
  title: 'The net input before any training',
  parameters: {
    p: { label: 'Inputs', letter: 'p' },
    on: { label: 'Share that is 1' },
    scheme: { label: 'Scheme', options: schemes },
    samples: { label: 'Samples' },
    seed: { label: 'Seed' },
  },
  presets: {
    'standard-normal': 'N(0, 1), a thousand inputs, as in document A',
    'scaled-normal': 'N(0, 1/(p + 1)), as in document A',
  },
  readings: [
    { label: 'deviation of z', of: ({ theoreticalStd }) => fixed(theoreticalStd, 3) },
    { label: 'measured', of: ({ measuredStd }) => fixed(measuredStd, 3) },
    { label: 'mean slope', of: ({ meanSlope }) => fixed(meanSlope, 4) },
    { label: 'beyond ±4', of: ({ saturated }) => percent(saturated) },
  ],
  figures: {
    'initialization-net-input': {
      title: 'Where the net inputs fall',
      alt: (scene) => {
        const result = resultOf(scene);
        const lost = outside(result);
        const shape =
          result.theoreticalStd > 0
            ? `a bell of standard deviation ${fixed(result.theoreticalStd, 2)}, measured ${fixed(result.measuredStd, 2)}`
            : 'a single spike at 0';
        return (
          `A histogram of net inputs from −30 to 30: ${shape}${lost > 0 ? `; ${percent(lost)} lie outside` : ''}. Below it ` +
          `the sigmoid on the same axis, flat but for the middle. ${percent(result.saturated)} of the net inputs lie where ` +
          `it is all but flat, beyond ±4; the mean slope is ${fixed(result.meanSlope, 4)}.`
        );
      },
      words: {
        density: 'density of',
        theory: 'bell of deviation',
        point: 'all at 0',
        outside: 'outside',
        flat: 'all but flat here:',
        'flat-short': 'flat:',
        net: 'net input',
      },
    },
    'initialization-walk': {
      title: 'A sum of random terms is a walk',
      alt: (scene) => {
        const { walks, theoreticalStd } = resultOf(scene);
        const ends = walks.sums.map((sum) => sum.at(-1)!);
        const inside = ends.filter((z) => Math.abs(z) <= theoreticalStd).length;
        return (
          `Twelve jagged lines start near 0 and spread to both sides while ${walks.at.at(-1)} inputs are added; the lowest ends at ` +
          `${fixed(Math.min(...ends), 1)}, the highest at ${fixed(Math.max(...ends), 1)}. A parabola lying on its side, plus and ` +
          `minus the root of n + 1, reaches ${fixed(theoreticalStd, 1)}; ${inside} of the twelve end inside it.`
        );
      },
      words: { sum: 'sum so far', root: 'dashed:', inputs: 'inputs added' },
    },
    'initialization-slopes': {
      title: 'How steep the sigmoid is there',
      alt: (scene) =>
        `Two bar charts of the sigmoid’s slope from 0 to a quarter. Under N(0, 1) nearly all units stand in the lowest bar, ` +
        `mean ${fixed(resultOf(scene, 'standard-normal').meanSlope, 3)}; under N(0, 1/(p + 1)) nearly all stand at the upper ` +
        `end, mean ${fixed(resultOf(scene, 'scaled-normal').meanSlope, 3)}.`,
      words: {
        'standard-normal': 'N(0, 1)',
        'scaled-normal': 'N(0, 1/(p + 1))',
        mean: 'mean',
        slope: 'share of units by their slope',
      },
    },
    'initialization-densities': {
      title: 'Two rules, and a printed curve',
      alt: (scene) => {
        const [wide, scaled] = [resultOf(scene, 'standard-normal'), resultOf(scene, 'scaled-normal')];
        return (
          `Three bells over −30 to 30. That of N(0, 1) is all but flat, its peak at ${fixed(peakOf(wide.theoreticalStd), 4)}; that ` +
          `of N(0, 1/(p + 1)) is a narrow needle with its peak at ${fixed(peakOf(scaled.theoreticalStd), 3)}; the curve printed ` +
          `for it stands between, with its peak at ${PRINTED_PEAK}.`
        );
      },
      words: {
        density: 'density of',
        scaled: 'N(0, 1/(p + 1)): deviation',
        wide: 'N(0, 1): deviation',
        printed: 'as printed for it: deviation',
        'scaled-short': 'N(0, 1/(p + 1)):',
        'wide-short': 'N(0, 1):',
        'printed-short': 'as printed:',
        and: ', with deviations',
        net: 'net input',
      },
    },
    'initialization-readings': {
      title: 'One notation, two bells',
      alt: (scene) =>
        'A bell of weights with standard deviation 0.1, shaded within one, two and three deviations, which hold ' +
        `${resultOf(scene)
          .normalWithin.map((share) => `${fixed(100 * share, 2)} %`)
          .join(
            ', ',
          )} of it. Inside it two steep lines: the foot of a bell ten times as narrow and ten times as high, ` +
        'which N(0, 0.01) means to whoever writes the deviation instead of the variance.',
      words: {
        density: 'density of a weight',
        variance: 'variance 0.01',
        deviation: 'deviation 0.01',
        weight: 'weight',
      },
    },
  },
};
