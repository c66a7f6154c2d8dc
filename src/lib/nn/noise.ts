// What is random in a training pass: masks of dropout and slopes of RReLU. Drawn apart from the pass, so that the
// gradient check can go forward many times with the same ones.
import { drawMask } from './dropout.ts';
import { reserve, type Network } from './network.ts';
import { type Random, uniformBetween } from './random.ts';

export const hasNoise = ({ layers, inputDropout }: Network): boolean =>
  inputDropout !== null ||
  layers.some(
    ({ dropout, activation }) => dropout !== null || (activation !== 'softmax' && activation.leak?.kind === 'drawn'),
  );

/** Draws the masks and slopes of the next training pass over so many examples. */
export function drawNoise(network: Network, rows: number, random: Random): void {
  reserve(network, rows);
  if (network.input) drawMask(network.input.mask, network.inputDropout!, random);
  for (const { mask, dropout, leaks, activation } of network.layers) {
    if (dropout) drawMask(mask!, dropout, random);
    if (leaks && activation !== 'softmax') {
      const { from, to } = activation.leak!;
      for (let i = 0; i < leaks.data.length; i++) leaks.data[i] = uniformBetween(random, from, to);
    }
  }
}
