// The seven notations, as contracts.md's table has them. A sign that a document lacks stays the course's.
import { parseLayer, printLayer, shift, type Layer } from './layer.ts';
import type { Notation, NotationName, Place, Quantity } from './notation.ts';
import { writeSign, type Sign } from './sign.ts';

type Signs = Notation['signs'];
type Letters = { l: string; L: string };

const COURSE: Letters = { l: 'l', L: 'L' };

/** Layers counted from the input as 0: numbers are one less, the letters absorb the shift. */
const fromZero =
  (letters: Letters) =>
  (layer: Layer): string =>
    printLayer(layer.base === '' ? shift(layer, -1) : layer, letters);

/** E's last layer is its L+1, so the course's L is E's L+1 and L−1 its L. */
const eLayer = (layer: Layer): string => (layer.base === 'L' ? printLayer(shift(layer, 1)) : fromZero(COURSE)(layer));

/** A letter with its elements below and its layer above, if it has one. */
const above =
  (letter: string, layer: (layer: Layer) => string, order: (element: string[]) => string[] = (element) => element) =>
  (place: Place): Sign => ({
    letter,
    below: place.element.length > 0 ? [order(place.element).join('')] : [],
    ...(place.layer ? { above: layer(place.layer) } : {}),
  });

/** A letter with its layer and its elements below: `Z_{l,k}`. */
const below =
  (letter: string) =>
  ({ layer, element }: Place): Sign => ({
    letter,
    below: [...(layer ? [eLayer(layer)] : []), ...(element.length > 0 ? [element.join('')] : [])],
  });

const plain = (letter: string) => above(letter, printLayer);
const primed = (sign: Sign): Sign => ({ ...sign, letter: `${sign.letter}'` });
const reversed = (element: string[]): string[] => [...element].reverse();
const previous = (layer: Layer): string => printLayer(shift(layer, -1));
const inParentheses =
  (layer: (layer: Layer) => string) =>
  (value: Layer): string =>
    `(${layer(value)})`;

/** Weights: a capital for the matrix, a small letter for one element. */
const weights = (layer: (layer: Layer) => string, order?: (element: string[]) => string[]) => (place: Place) =>
  above(place.element.length > 0 ? 'w' : 'W', layer, order)(place);

const courseSigns: Signs = {
  W: (place) => above('W', previous)(place),
  w: plain('w'),
  b: above('b', previous),
  z: plain('z'),
  h: plain('h'),
  delta: plain('\\delta'),
  act: ({ element }) => ({ letter: '\\sigma', below: element }),
  slope: ({ element }) => ({ letter: "\\sigma'", below: element }),
  units: ({ layer }) => ({ letter: 'n', below: layer ? [printLayer(layer)] : [] }),
  x: plain('x'),
  y: plain('y'),
  yhat: plain('\\hat{y}'),
  E: plain('E'),
  eta: plain('\\eta'),
  X: plain('X'),
  Y: plain('Y'),
  H: plain('H'),
  Z: plain('Z'),
  Delta: plain('\\Delta'),
  N: plain('n'),
  ones: () => ({ letter: '\\mathbf{1}' }),
  spread: plain('s'), // of Gaussian noise: sigma is the activation function
  keep: plain('p'), // of dropout: the share of units that stays
  mask: plain('m'), // one a row, 1 where a unit stays
  lambda: plain('\\lambda'), // the strength of a penalty
  mean: plain('\\mu'), // of a batch
  xhat: plain('\\hat{x}'), // a net input standardized
  gamma: plain('\\gamma'), // what it is scaled and shifted by
  beta: plain('\\beta'),
  out: plain('v'), // a net input normalized: γx̂ + β
  upstream: plain('u'), // ∂E/∂v
};

const sameInAllLayers = (letter: string): Pick<Signs, 'act' | 'slope'> => ({
  act: ({ element }) => ({ letter, below: element }),
  slope: ({ element }) => ({ letter: `${letter}'`, below: element }),
});

const units =
  (layer: (layer: Layer) => string): Signs['units'] =>
  (place) => ({
    letter: 'n',
    below: place.layer ? [layer(place.layer)] : [],
  });

/** B has one hidden layer: 1 is its input, 2 hidden, 3 or L output; a general l stays the course's. */
const bRole = (layer: Layer | undefined): 'input' | 'hidden' | 'output' | 'other' => {
  if (layer?.base === 'L' && layer.offset === 0) return 'output';
  if (layer?.base !== '') return 'other';
  return (['other', 'input', 'hidden', 'output'] as const)[layer.offset] ?? 'other';
};

/** A letter by role, without its layer; where B has none, the course's sign. */
const byRole =
  (quantity: Quantity, letters: Partial<Record<'input' | 'hidden' | 'output', Sign>>) =>
  (place: Place): Sign => {
    const role = bRole(place.layer);
    const sign = role === 'other' ? undefined : letters[role];
    if (!sign) return courseSigns[quantity](place);
    const element = place.element.length > 0 ? [place.element.join('')] : [];
    return { ...sign, below: [...(sign.below ?? []), ...element] };
  };

const partial = (cost: string, by: string): Sign => ({
  letter: `\\frac{\\partial ${cost}}{\\partial ${by}}`,
  composite: true,
});

const scaled = (by: string, sign: Sign): Sign => ({ ...sign, letter: `${by}${sign.letter}` });

const bNet = byRole('z', { hidden: { letter: 'z' } });
const dLayer = fromZero({ l: 't', L: 's' });
const gLayer = fromZero({ l: 'k', L: 'l' });
const dActivation = ({ layer }: Place): string => (layer?.base === 'L' && layer.offset === 0 ? 'g' : 'a');

const columns = { example: 'column', weights: 'in × out' } as const;

export const notations: Record<NotationName, Notation> = {
  course: { layer: printLayer, ...columns, signs: courseSigns },
  B: {
    layer: printLayer,
    example: 'row',
    weights: 'in × out',
    signs: {
      ...courseSigns,
      W: byRole('W', { hidden: { letter: 'W', above: '(1)' }, output: { letter: 'W', above: '(2)' } }),
      b: byRole('b', { hidden: { letter: 'b', below: ['h'] }, output: { letter: 'b', below: ['o'] } }),
      z: bNet,
      h: byRole('h', { input: { letter: 'x' }, hidden: { letter: 'h' }, output: { letter: 'O' } }),
      delta: (place) => partial('L', writeSign(bNet(place))),
      ...sameInAllLayers('\\varphi'),
      E: plain('L'),
    },
  },
  C: {
    layer: printLayer,
    example: 'element',
    weights: 'in × out',
    signs: {
      ...courseSigns,
      W: above('w', printLayer),
      z: plain('h'),
      h: plain('a'),
      Z: plain('H'),
      H: plain('A'),
      ...sameInAllLayers('f'),
    },
  },
  D: {
    layer: dLayer,
    ...columns,
    signs: {
      ...courseSigns,
      W: weights(inParentheses(dLayer), reversed),
      b: above('b', inParentheses(dLayer)),
      z: above('z', inParentheses(dLayer)),
      h: above('h', inParentheses(dLayer)),
      delta: above('\\delta', inParentheses(dLayer)),
      Z: above('Z', inParentheses(dLayer)),
      H: above('H', inParentheses(dLayer)),
      Delta: above('\\Delta', inParentheses(dLayer)),
      act: (place) => ({ letter: dActivation(place), below: place.element }),
      slope: (place) => ({ letter: `${dActivation(place)}'`, below: place.element }),
      units: units(dLayer),
      yhat: plain('f'),
      E: () => ({ letter: 'L(\\theta)' }),
    },
  },
  E: {
    layer: eLayer,
    example: 'row',
    weights: 'in × out',
    signsOfBatch: true,
    signs: {
      ...courseSigns,
      W: below('w'),
      b: (place) => (place.layer ? below('\\tilde{b}')(place) : plain('b')(place)),
      z: below('h'),
      h: below('Z'),
      // For one sample; over a batch J is a mean, so that N ∂J/∂h is what the course calls Δ.
      delta: (place) => partial('J', writeSign(below('h')(place))),
      Z: below('h'),
      H: below('Z'),
      Delta: (place) => scaled('N', partial('J', writeSign(below('h')(place)))),
      Y: plain('\\tilde{y}'),
      N: plain('N'),
      act: below('f'),
      slope: (place) => primed(below('f')(place)),
      units: units(eLayer),
      y: plain('\\tilde{y}'),
      yhat: plain('y'),
      E: plain('J'),
    },
  },
  nielsen: {
    layer: printLayer,
    example: 'column',
    weights: 'out × in',
    signs: {
      ...courseSigns,
      W: above('w', printLayer, reversed),
      b: above('b', printLayer),
      h: plain('a'),
      H: plain('A'),
      yhat: (place) => above('a', printLayer)({ ...place, layer: parseLayer('L') }),
      E: plain('C'),
    },
  },
  goodfellow: {
    layer: gLayer,
    example: 'column',
    weights: 'out × in',
    signs: {
      ...courseSigns,
      W: above('W', inParentheses(gLayer), reversed),
      b: above('b', inParentheses(gLayer)),
      z: above('a', inParentheses(gLayer)),
      h: above('h', inParentheses(gLayer)),
      Z: above('A', inParentheses(gLayer)),
      H: above('H', inParentheses(gLayer)),
      delta: ({ layer, element }) => ({
        letter: `\\nabla_{${writeSign(above('a', inParentheses(gLayer))({ ...(layer ? { layer } : {}), element: [] }))}} J`,
        below: element.length > 0 ? [element.join('')] : [],
        composite: true,
      }),
      ...sameInAllLayers('g'),
      units: units(gLayer),
      E: plain('J'),
    },
  },
};
