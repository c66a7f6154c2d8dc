// Sizes that markup, script and style share, and what the settings' groups hold.
import type { SettingName } from '../../experiments/playground/parameters.ts';

/** The bench is so wide; above 64rem the network lies across it, below it runs down. */
export const ACROSS = 848;
export const COSTS = 520;
export const CHECK = 300;

export const GROUPS = {
  data: ['noise', 'samples', 'mislabeled', 'held', 'draw'],
  networkHead: ['activation', 'scheme', 'normalization', 'keep'],
  learning: ['cost', 'optimizer', 'eta', 'batch'],
  restraint: ['penalty', 'lambda'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;
