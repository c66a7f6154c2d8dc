// One sum over units and examples, for all biases of a layer.
import { hung } from './museum.ts';

export const exhibit = hung({
  bug: 'one-bias',
  code: [
    { text: 'for (let j = 0; j < b.length; j++) {' },
    { text: '  db[j] = sum(column(delta, j)) / m;', version: 'right' },
    { text: '  db[j] = sum(delta) / m;', version: 'wrong' },
    { text: '}' },
  ],
});
