// Recursion over the inputs, where a node has to wait for all its users.
import type { Result } from '../../experiments/graph-order/experiment.ts';
import type { Exhibit } from './bug.ts';

/** The number of steps after which less than a thousandth of the cost is left. */
const waitOf = (result: unknown): number => {
  const at = (result as Result).share.findIndex((share) => share < 1e-3);
  return at < 0 ? Infinity : at;
};

export const exhibit: Exhibit = {
  id: 'order-of-nodes',
  experiment: 'graph-order',
  parameter: 'engine',
  right: 'ordered',
  wrong: 'every-visit',
  settings: { graph: 'doublings', doublings: 2, eta: 0.05 },
  code: [
    { text: 'const b = a.plus(a);' },
    { text: 'const c = b.plus(b);' },
    { text: 'c.gradient = 1;' },
    { text: 'for (const node of usersFirst(c)) node.back();', version: 'right' },
    { text: 'c.back(); for (const node of c.inputs) walk(node);', version: 'wrong' },
  ],
  gradients: [{ formula: '\\partial c/\\partial a', pick: 'check' }],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['stands', 'slower', 'quicker', 'nothing'],
  symptom(right, wrong) {
    const [stated, slipped] = [waitOf(right), waitOf(wrong)];
    if (slipped === Infinity) return 'stands';
    return slipped === stated ? 'nothing' : slipped > stated ? 'slower' : 'quicker';
  },
};
