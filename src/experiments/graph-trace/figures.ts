// The pictures of graphs: one that opens the lesson, two that move, the cards of the operations, a product of matrices.
import { cards } from './figures/cards.ts';
import { graphFigure } from './figures/graph.ts';
import { jacobian } from './figures/jacobian.ts';
import { opening } from './figures/opening.ts';
import { tapeFigure } from './figures/tape.ts';

export const figures = [
  opening,
  graphFigure('graph-trace-graph'),
  cards,
  graphFigure('graph-trace-paths'),
  jacobian,
  graphFigure('graph-trace-own'),
  tapeFigure('graph-trace-tape'),
  tapeFigure('graph-trace-batch'),
];
