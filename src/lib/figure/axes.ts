// Axes that many charts share.
import { axisX, type Markish } from '@observablehq/plot';

/** Ticks at 1, 2 or 5 times a power of ten, three to five of them. */
export function epochTicks(epochs: number): number[] {
  let step = 1;
  for (let power = 1; epochs / step > 4; power *= 10) {
    step = [1, 2, 5].map((digit) => digit * power).find((candidate) => epochs / candidate <= 4) ?? 10 * power;
  }
  return Array.from({ length: Math.floor(epochs / step) + 1 }, (_, index) => index * step);
}

/** The epoch axis; the last tick carries the word and keeps inside the drawing. */
export function epochAxis(epochs: number, word: string): Markish[] {
  const ticks = epochTicks(epochs);
  const last = ticks.at(-1)!;
  const atEnd = last > 0.9 * epochs;
  return [
    axisX(ticks, {
      className: 'ax',
      tickSize: 4,
      tickPadding: 4,
      label: null,
      tickFormat: (epoch: number) => (epoch === last ? '' : String(epoch)),
    }),
    axisX([last], {
      className: 'ax',
      tickSize: 0,
      tickPadding: 8,
      label: null,
      tickFormat: (epoch: number) => `${epoch} ${word}`,
      textAnchor: atEnd ? 'end' : 'middle',
      dx: atEnd ? 12 : 0,
    }),
  ];
}

/** The frame that charts over epochs share: room for labels of the value axis at the left, for the epochs below. */
export const overEpochs = (epochs: number, width: number, height: number) => ({
  width,
  height,
  marginLeft: 30,
  marginRight: 14,
  marginTop: 24,
  marginBottom: 24,
  axis: null,
  x: { domain: [0, epochs] },
});
