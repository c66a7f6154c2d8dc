// The moments of one pass: forward layer by layer, the cost, the errors back one unit at a time, the gradients.
// Layers are numbered as in the course: 1 is the input, L the output; W^{l−1} and b^{l−1} lead into layer l.

export type Moment =
  | { readonly kind: 'start' }
  | { readonly kind: 'forward'; readonly layer: number }
  | { readonly kind: 'cost' }
  | { readonly kind: 'error'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'weights'; readonly layer: number }
  | { readonly kind: 'biases'; readonly layer: number };

/** `momentsOf([2, 2, 1])`: a start and ten steps. */
export function momentsOf(sizes: readonly number[]): Moment[] {
  const layers = sizes.slice(1).map((units, l) => ({ layer: l + 2, units }));
  const back = [...layers].reverse();
  return [
    { kind: 'start' },
    ...layers.map(({ layer }): Moment => ({ kind: 'forward', layer })),
    { kind: 'cost' },
    ...back.flatMap(({ layer, units }) =>
      Array.from({ length: units }, (_, j): Moment => ({ kind: 'error', layer, unit: j + 1 })),
    ),
    ...back.flatMap(({ layer }): Moment[] => [
      { kind: 'weights', layer },
      { kind: 'biases', layer },
    ]),
  ];
}

/** Steps after the start. */
export const stepsOfPass = (sizes: readonly number[]): number => momentsOf(sizes).length - 1;
