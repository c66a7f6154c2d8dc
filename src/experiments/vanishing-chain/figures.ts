import { chain } from './figures/chain.ts';
import { fifty, products } from './figures/products.ts';

export const figures = [chain, products, fifty];
