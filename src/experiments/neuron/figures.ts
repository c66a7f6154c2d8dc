// The pictures of one neuron, in the order in which lesson 1 shows them.
import { biological } from './figures/biological.ts';
import { chain, plusOne } from './figures/chain.ts';
import { flow } from './figures/flow.ts';
import { line } from './figures/line.ts';
import { scale } from './figures/scale.ts';
import { surface } from './figures/surface.ts';
import { timeline } from './figures/timeline.ts';

export const figures = [surface, biological, line, scale, plusOne, chain, flow, timeline];
