// The picture of a batch through a layer and back.
import { batch } from './figures/batch.ts';

export const figures = [batch];
