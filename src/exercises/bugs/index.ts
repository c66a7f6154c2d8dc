// The bug museum's exhibits, in the order of the course.
import type { Exhibit } from './bug.ts';
import { exhibit as digitsDivided } from './digits-divided.ts';
import { exhibit as doubleSoftmax } from './double-softmax.ts';
import { exhibit as broadcastBias } from './broadcast-bias.ts';
import { exhibit as frozenStatistics } from './frozen-statistics.ts';
import { exhibit as gradientSum } from './gradient-sum.ts';
import { exhibit as orderOfNodes } from './order-of-nodes.ts';
import { exhibit as staleGradient } from './stale-gradient.ts';
import { exhibit as slopeSlip } from './slope-slip.ts';
import { exhibit as lostBracket } from './lost-bracket.ts';
import { exhibit as slowLearningSlip } from './slow-learning-slip.ts';
import { exhibit as diagonalSoftmax } from './diagonal-softmax.ts';
import { exhibit as noOutputSlope } from './no-output-slope.ts';
import { exhibit as slopeAtH } from './slope-at-h.ts';
import { exhibit as summed } from './summed.ts';
import { exhibit as sign } from './sign.ts';
import { exhibit as noHiddenSlope } from './no-hidden-slope.ts';
import { exhibit as updatedFirst } from './updated-first.ts';
import { exhibit as reluAtZero } from './relu-at-zero.ts';
import { exhibit as maskForgotten } from './mask-forgotten.ts';
import { exhibit as missingLayer } from './missing-layer.ts';
import { exhibit as oneBias } from './one-bias.ts';
import { exhibit as biasAveragedTwice } from './bias-averaged-twice.ts';
import { exhibit as l2InTheLoop } from './l2-in-the-loop.ts';
import { exhibit as keepFactor } from './keep-factor.ts';

/** Those that hang in the museum itself, in the order of the patterns. */
const own: readonly Exhibit[] = [
  noOutputSlope,
  slopeAtH,
  summed,
  sign,
  noHiddenSlope,
  updatedFirst,
  reluAtZero,
  missingLayer,
  oneBias,
  biasAveragedTwice,
  l2InTheLoop,
  keepFactor,
];

export const exhibits: readonly Exhibit[] = [
  ...own,
  gradientSum,
  doubleSoftmax,
  slopeSlip,
  broadcastBias,
  orderOfNodes,
  staleGradient,
  slowLearningSlip,
  lostBracket,
  diagonalSoftmax,
  frozenStatistics,
  maskForgotten,
  digitsDivided,
];

export function exhibitOf(id: string): Exhibit {
  const exhibit = exhibits.find((candidate) => candidate.id === id);
  if (!exhibit)
    throw new Error(`unknown exhibit "${id}", expected one of: ${exhibits.map((known) => known.id).join(', ')}`);
  return exhibit;
}
