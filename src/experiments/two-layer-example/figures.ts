// Document D's network: two straight shades that add up to a bent one, its surface, and its drawing as layers.
import { net } from './figures/net.ts';
import { opening } from './figures/opening.ts';
import { surface } from './figures/surface.ts';

export const figures = [opening, surface, net];
