// Where the weights of this race may begin: the library's schemes, both readings of N(0, 0.01), and a spread of one's own.
import { initialize, initializers, stream, type Initializer, type Network } from '../../lib/nn/index.ts';

export const RACERS = [
  'zeros',
  'deviation-0.01',
  'normal-0.01',
  'standard-normal',
  'scaled-normal',
  'xavier',
  'he',
] as const;
/** `own` is N(0, spread²) for the weights and 0 for the biases; `constant` is every weight equal to the spread. */
export const STARTS = [...RACERS, 'own', 'constant'] as const;
export type Start = (typeof STARTS)[number];

const plain = (name: string, deviation: number): Initializer => ({
  name,
  distribution: 'normal',
  bias: 'zero',
  deviation: () => deviation,
});

export function start({ layers, random }: Network, scheme: Start, spread: number): void {
  layers.forEach(({ W, b }, l) => {
    if (scheme === 'constant') {
      W.data.fill(spread);
      b.fill(0);
      return;
    }
    const initializer =
      scheme === 'own'
        ? plain(scheme, spread)
        : scheme === 'deviation-0.01'
          ? plain(scheme, 0.01)
          : initializers[scheme];
    initialize(W, b, initializer, stream(random, `initialization/${l}`));
  });
}
