// The pictures of the activation functions, in the order in which lesson 3 shows them.
import { origin } from './figures/origin.ts';
import { overlay } from './figures/overlay.ts';
import { sheet } from './figures/sheet.ts';
import { threeSlopes } from './figures/three-slopes.ts';

export const figures = [threeSlopes, overlay, sheet, origin];
