// The pictures of lesson 9, in the order in which it shows them.
import { neuron } from './figures/neuron.ts';
import { opening } from './figures/opening.ts';
import { plateau } from './figures/plateau.ts';
import { rates } from './figures/rates.ts';
import { speed } from './figures/speed.ts';
import { surface } from './figures/surface.ts';
import { twin } from './figures/twin.ts';
import { waits } from './figures/waits.ts';

export const figures = [opening, neuron, plateau, twin, surface, speed, rates, waits];
