// The exercises of lesson 4, in its order: shapes, documents, proofs, a measurement.
import { program } from './code.ts';
import { count, firstShape, pipeline, rowAdded } from './shapes.ts';
import { autoencoder, boundedRegion, exampleNet, twoScores } from './networks.ts';
import { flips, narrowest, tents, whichOutput } from './equals.ts';

export const exercises = [
  count,
  exampleNet,
  firstShape,
  rowAdded,
  pipeline,
  whichOutput,
  twoScores,
  autoencoder,
  flips,
  tents,
  boundedRegion,
  narrowest,
  program,
] as const;
