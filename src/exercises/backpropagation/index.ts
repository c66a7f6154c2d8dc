// The exercises of lesson 7, in its order: numbers by hand, shapes, order, formulas, proofs, the check.
import { program } from './code.ts';
import { backwardPass, fooled, forwardPass, twoPaths } from './passes.ts';
import { balance, fanProof, goodStep, tanhOutput } from './proofs.ts';
import { algorithm, batch, pattern, rowShapes } from './shapes.ts';

export const exercises = [
  forwardPass,
  twoPaths,
  backwardPass,
  tanhOutput,
  rowShapes,
  batch,
  algorithm,
  fanProof,
  goodStep,
  pattern,
  fooled,
  balance,
  program,
] as const;
