// One pass as a picture: the network with its numbers, and a page of work with all of them.
import { graph } from './figures/still.ts';
import { worked } from './figures/worked.ts';

export const figures = [graph, worked];
