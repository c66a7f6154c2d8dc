// The mistakes in the order in which the pattern of their check is read: everywhere, below, on top, in one kind of array,
// nowhere.
import type { Bug } from './mistakes.ts';

export type Mistaken = Exclude<Bug, 'none'>;

export const GROUPS = [
  { name: 'everywhere', bugs: ['no-output-slope', 'slope-at-h', 'summed', 'sign'] },
  { name: 'below', bugs: ['no-hidden-slope', 'updated-first', 'relu-at-zero'] },
  { name: 'top', bugs: ['missing-layer'] },
  { name: 'biases', bugs: ['one-bias', 'bias-averaged-twice'] },
  { name: 'weights', bugs: ['l2-in-the-loop'] },
  { name: 'nowhere', bugs: ['keep-factor'] },
] as const satisfies readonly { name: string; bugs: readonly Mistaken[] }[];

export const MISTAKES: readonly Mistaken[] = GROUPS.flatMap(({ bugs }) => [...bugs]);
