// The pictures of a pass that ends in a softmax.
import { family } from './figures/family.ts';
import { net } from './figures/net.ts';

export const figures = [net, family];
