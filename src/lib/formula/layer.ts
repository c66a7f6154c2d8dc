// Layers as formulas name them: `l`, `l+1`, `L-1`, `2`. Document A counts the input as layer 1 and the output as L.

export interface Layer {
  base: 'l' | 'L' | '';
  offset: number;
}

export function parseLayer(text: string): Layer {
  const match = /^\s*(?:([lL])\s*(?:([+-])\s*(\d+))?|(\d+))\s*$/.exec(text);
  if (!match) throw new Error(`formula: layer ${JSON.stringify(text)} is none of l, L, l+1, l-1, a number`);
  const [, base, sign, offset, number] = match;
  if (number !== undefined) return { base: '', offset: Number(number) };
  return { base: base as 'l' | 'L', offset: offset === undefined ? 0 : (sign === '-' ? -1 : 1) * Number(offset) };
}

export const shift = (layer: Layer, by: number): Layer => ({ base: layer.base, offset: layer.offset + by });

/** `t+1`, `s`, `0`: a layer written with other letters. */
export function printLayer({ base, offset }: Layer, letters: { l: string; L: string } = { l: 'l', L: 'L' }): string {
  if (base === '') return String(offset);
  if (offset === 0) return letters[base];
  return `${letters[base]}${offset > 0 ? '+' : '-'}${Math.abs(offset)}`;
}
