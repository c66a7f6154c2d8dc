// The bug museum's exhibits, in the order of the course.
import type { Exhibit } from './bug.ts';
import { exhibit as doubleSoftmax } from './double-softmax.ts';
import { exhibit as broadcastBias } from './broadcast-bias.ts';
import { exhibit as gradientSum } from './gradient-sum.ts';
import { exhibit as slopeSlip } from './slope-slip.ts';
import { exhibit as slowLearningSlip } from './slow-learning-slip.ts';

export const exhibits: readonly Exhibit[] = [gradientSum, doubleSoftmax, slopeSlip, broadcastBias, slowLearningSlip];

export function exhibitOf(id: string): Exhibit {
  const exhibit = exhibits.find((candidate) => candidate.id === id);
  if (!exhibit)
    throw new Error(`unknown exhibit "${id}", expected one of: ${exhibits.map((known) => known.id).join(', ')}`);
  return exhibit;
}
