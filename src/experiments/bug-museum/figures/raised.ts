// Names of arrays in a drawing.
import { h } from 'preact';
import { letter, type Drawing } from '../../../lib/figure/index.ts';

/** W1 as the formulas have it: a letter with its number raised. */
export const raised = (name: string): readonly Drawing[] => [
  letter(name[0]!),
  h('tspan', { dy: -5, 'font-size': '10.5px' }, name.slice(1)),
];
