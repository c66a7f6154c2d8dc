// The exercises of lesson 8, in its order: nodes by hand, order, rules, matrices, paths, programs.
import { program } from './code.ts';
import { fourEngines, multiplyNode, waitingOrder } from './engines.ts';
import { dual, flat, heron } from './programs.ts';
import { doublings, quotient, ownOutput } from './rules.ts';
import { neuron, rowTimesMatrix } from './by-hand.ts';

export const exercises = [
  neuron,
  multiplyNode,
  waitingOrder,
  fourEngines,
  ownOutput,
  quotient,
  rowTimesMatrix,
  doublings,
  flat,
  heron,
  dual,
  program,
] as const;
