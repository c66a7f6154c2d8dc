// Shapes: the product as a walk from cell to cell, the batch with its repeated bias, what the documents count, the linear
// models as networks, the recurrent case, and where layers lead.
import { batch } from './figures/batch.ts';
import { counts } from './figures/counts.ts';
import { families } from './figures/families.ts';
import { loop } from './figures/loop.ts';
import { models } from './figures/models.ts';
import { walk } from './figures/walk.ts';

export const figures = [walk, batch, counts, models, loop, families];
