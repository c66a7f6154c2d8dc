// How formulas write a part: its letter, its color, the number that stands above it.
import type { Kind } from '../../experiments/backprop-trace/parts.ts';

export const LETTERS: Readonly<Record<Kind, string>> = { x: 'x', y: 'y', w: 'W', b: 'b', z: 'z', h: 'h', d: 'δ', dw: '∂E/∂W', db: '∂E/∂b', E: 'E' }; // prettier-ignore
export const HUES: Readonly<Record<Kind, string>> = { x: 'x', y: 'y', w: 'w', b: 'b', z: 'z', h: 'h', d: 'd', dw: 'w', db: 'b', E: 'e' }; // prettier-ignore

/** z, h and δ bear their layer's number; weights, biases and their gradients that of the layer before. */
export const aboveOf = (kind: Kind, layer: number): number | undefined =>
  kind === 'x' || kind === 'y' || kind === 'E' ? undefined : 'zhd'.includes(kind) ? layer : layer - 1;
