// Where the course leads: what further architectures change in what the reader knows, a drawing each.
import type { Architecture, Link, Unit } from '../components/architectures.ts';
import { exp } from '../lib/nn/elementary.ts';

export interface Beyond {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Paragraphs; formulas between dollars. */
  readonly text: readonly string[];
  /** The lessons that it rests on. */
  readonly lessons: readonly string[];
  /** What it grows from, on this page. */
  readonly needs: readonly string[];
  readonly sources: readonly string[];
  readonly drawn?: Architecture & { readonly label: string };
}

const row = (of: Unit['of'], count: number, at: number, shift = 0): Unit[] =>
  Array.from({ length: count }, (_, i) => ({ of, column: i + shift, row: at }));

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u2009');

const INPUTS = 8;
const PATCH = 3;
const PLACES = INPUTS - PATCH + 1;
const patches: Architecture = {
  units: [...row('h', PLACES, 0, 1), ...row('x', INPUTS, 1)],
  links: Array.from({ length: PLACES * PATCH }, (_, i) => ({
    from: PLACES + Math.floor(i / PATCH) + (i % PATCH),
    to: Math.floor(i / PATCH),
    run: ((i % PATCH) + 1) as 1 | 2 | 3,
  })),
  rows: ['units', 'pixels'],
};

/** The digits of lesson 16, seen through patches of five by five. */
const SIDE = 28;
const WINDOW = 5;
const places = (SIDE - WINDOW + 1) * (SIDE - WINDOW + 1);

const MOMENTS = 5;
const unrolled: Architecture = {
  units: [...row('y', MOMENTS, 0), ...row('h', MOMENTS, 1), ...row('x', MOMENTS, 2)],
  links: Array.from({ length: MOMENTS }, (_, t): Link[] => [
    { from: 2 * MOMENTS + t, to: MOMENTS + t, run: 1 },
    { from: MOMENTS + t, to: t, run: 3 },
    ...(t > 0 ? [{ from: MOMENTS + t - 1, to: MOMENTS + t, run: 2 } as const] : []),
  ]).flat(),
  rows: ['answers', 'state', 'words'],
};

const BLOCKS = 4;
const residual: Architecture = {
  units: row('h', 2 * BLOCKS + 1, 0.5),
  links: [
    ...Array.from({ length: 2 * BLOCKS }, (_, i) => ({ from: i, to: i + 1, run: 1 as const })),
    ...Array.from({ length: BLOCKS }, (_, i) => ({ from: 2 * i, to: 2 * i + 2, run: 2 as const, around: true })),
  ],
  rows: [],
};

const WIDTHS = [7, 4, 2, 4, 7];
const widest = Math.max(...WIDTHS);
const hourglass: Architecture = {
  units: WIDTHS.flatMap((count, layer) =>
    row(
      layer === 0 ? 'x' : layer === WIDTHS.length - 1 ? 'y' : 'h',
      count,
      WIDTHS.length - 1 - layer,
      (widest - count) / 2,
    ),
  ),
  links: WIDTHS.slice(1).flatMap((count, layer) => {
    const start = WIDTHS.slice(0, layer).reduce((sum, each) => sum + each, 0);
    const before = WIDTHS[layer]!;
    return Array.from({ length: count * before }, (_, i) => ({
      from: start + (i % before),
      to: start + before + Math.floor(i / before),
    }));
  }),
  rows: ['the same', '', 'the code', '', 'a picture'],
};

/** What each word asks for and offers, in two numbers: made up, so that there is something to compute. */
const ASKS = [
  [2, 0],
  [0, 2],
  [2, 1],
  [-1, 2],
];
const OFFERS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
];
function softmax(scores: readonly number[]): number[] {
  const powers = scores.map(exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
/** A row for each word that asks: what share of each other word it takes. They add up to 1. */
export const shares = ASKS.map((ask) => softmax(OFFERS.map((offer) => ask[0]! * offer[0]! + ask[1]! * offer[1]!)));

const attention: Architecture = {
  units: [...row('h', ASKS.length, 0), ...row('x', OFFERS.length, 2)],
  links: shares.flatMap((of, to) => of.map((strength, from) => ({ from: ASKS.length + from, to, strength }))),
  rows: ['mixtures', '', 'words'],
};

export const beyond: readonly Beyond[] = [
  {
    id: 'convolutional',
    name: 'Convolutional networks',
    question: 'What if a unit knew what “next to” means?',
    text: [
      `The network of lesson 16 would read just as well if all pictures were scrambled in the same way. It does not know which pixels are neighbors. Let a hidden unit look at a small patch only, and let the same unit look at every patch: then a stroke is a stroke wherever it stands.`,
      `What changes is the matrix $W$. Most of its entries are 0, and the others are the same few numbers again and again. For pictures of ${SIDE} × ${SIDE} and patches of ${WINDOW} × ${WINDOW} a full matrix would hold ${grouped(SIDE * SIDE * places)} weights. Here it is ${WINDOW * WINDOW}. The four equations stay. A weight that is used at ${places} places collects ${places} gradients, and they add, as for every value that is used more than once.`,
    ],
    lessons: ['digits', 'computational-graphs'],
    needs: ['feedforward'],
    sources: ['fukushima-1980', 'lecun-1989', 'lecun-1998'],
    drawn: {
      ...patches,
      label: `${PLACES} units, each linked to ${PATCH} neighboring ones of ${INPUTS} pixels; the three strokes are three weights, the same in every unit.`,
    },
  },
  {
    id: 'residual',
    name: 'Residual networks',
    question: 'What if a layer could do nothing?',
    text: [
      'A layer has to learn even to pass on what it gets. Give it a way around: $h^{l+1}=h^l+f(h^l)$. With all weights at 0 the block does nothing, and that is a good place to begin.',
      "What changes is one factor. In lesson 14 the error met a factor $f\\,'$ at every layer, and a product of small factors vanishes. Now the factor is $1+f\\,'$. A path of ones leads from the cost to the first layer.",
    ],
    lessons: ['vanishing-gradients', 'initialization'],
    needs: ['feedforward'],
    sources: ['he-2016'],
    drawn: {
      ...residual,
      label: `A chain of ${2 * BLOCKS + 1} layers; a dashed link leads around every second one.`,
    },
  },
  {
    id: 'recurrent',
    name: 'Recurrent networks',
    question: 'What if the input has no fixed length?',
    text: [
      'A sentence comes word by word. Let the hidden layer read the next word and its own last activations, $h_t=\\sigma(W^\\top x_t+U^\\top h_{t-1}+b)$, with the same $W$ and $U$ at every moment. Drawn over time it is a feed-forward network again, as deep as the sentence is long.',
      'So nothing is new about its gradients: run backpropagation over the unrolled network and add what each moment says about the shared weights. But depth brings back the trouble of lesson 14, and worse, since the factor is the same matrix every time. Long short-term memory, LSTM, carries a sum along instead, with gates that open and close.',
    ],
    lessons: ['backpropagation', 'vanishing-gradients'],
    needs: ['feedforward'],
    sources: ['elman-1990', 'hochreiter-schmidhuber-1997'],
    drawn: {
      ...unrolled,
      label: `${MOMENTS} moments side by side: word, state and answer. Links of one stroke carry one weight at all moments.`,
    },
  },
  {
    id: 'attention',
    name: 'Attention',
    question: 'What if weights came from the data?',
    text: [
      'In every network of this course a weight is fixed once training ends. Here it is computed anew for each sentence. Every word asks, and every word offers; where the two point the same way, the score is high. Softmax turns the scores into shares, and each word takes a mixture of what the others hold.',
      `You know the parts: a product of matrices, the softmax of lesson 10 with its Jacobian, a sum. In the drawing the first word takes ${Math.round(100 * shares[0]![0]!)} percent from itself. Stack such layers with residual links and layer normalization, and you have a transformer, on which the language models of today are built.`,
    ],
    lessons: ['softmax-output', 'normalization'],
    needs: ['recurrent', 'residual'],
    sources: ['bahdanau-2015', 'vaswani-2017', 'ba-2016'],
    drawn: {
      ...attention,
      label: `${ASKS.length} words below, ${ASKS.length} mixtures above; each link is as wide as the share that softmax gives it.`,
    },
  },
  {
    id: 'autoencoder',
    name: 'Autoencoders',
    question: 'What if nobody gives you labels?',
    text: [
      'Then let the picture be its own target. A network that has to pass it through a narrow layer must find out what can be left out. No new equation is needed: $y=x$.',
      'Without bends the best it can do is principal components, which you have seen in lesson 4. With bends and several layers it finds curved ones. Much of what learns without labels today asks a like question: hide a part, and guess it from the rest.',
    ],
    lessons: ['feedforward', 'losses'],
    needs: ['feedforward'],
    sources: ['baldi-hornik-1989', 'hinton-salakhutdinov-2006'],
    drawn: {
      ...hourglass,
      label: `Layers of ${WIDTHS.join(', ')} units: what goes in at one end should come out at the other.`,
    },
  },
];

/** Where to read on, as a whole. */
export const onward: readonly string[] = ['nielsen-2015', 'goodfellow-2016', 'zhou-2016', 'li-hang', 'van-veen-2016'];
