// The words of the backprop inspector. Each key has a note for whoever translates it; {…} is filled in and stays.
export const words = {
  /** Names of the four views, and of the table below them. */
  network: 'Network',
  matrices: 'Matrices',
  equations: 'Equations',
  source: 'Source',
  check: 'Gradient check',
  /** Spoken before the name of a view: what keys do in it. */
  howToMove: 'Arrow keys move, Enter keeps the choice, Escape lets it go, comma and period step.',
  /** Buttons of the pass. */
  toStart: 'Back to 0',
  stepBack: 'Step back',
  stepOn: 'Step on',
  wholePass: 'Whole pass',
  /** Label of the slider over the steps. */
  moment: 'Moment',
  /** Beside it. */
  stepOf: 'step {step} of {of}',
  whole: 'all {of} steps',
  /** What the moments of a pass do. */
  atStart: 'The start: inputs, targets, weights and biases are given.',
  atForward: 'Forward: layer {layer} takes what layer {before} sends. z = {z}, h = {h}.',
  atWeights: 'Every weight from layer {before} to layer {layer} gets its gradient: what came in, times δ.',
  atBiases: 'Every bias of layer {layer} gets its gradient: δ itself.',
  /** Around a sentence about a batch: which example the numbers are of. */
  ofExample: 'Example {example}: {sentence}',
  /** Names of single numbers, as spoken: name, then its value. */
  named: '{name} is {value}',
  /** The same in the network: what is written there, then what it is. */
  shown: '{shown}, {name}',
  nameX: 'input {unit}',
  nameY: 'target {unit}',
  nameW: 'the weight from unit {from} of layer {before} to unit {unit} of layer {layer}',
  nameB: 'the bias of unit {unit} in layer {layer}',
  nameZ: 'z of unit {unit} in layer {layer}',
  nameH: 'h of unit {unit} in layer {layer}',
  nameD: 'δ of unit {unit} in layer {layer}',
  nameDw: 'the gradient of the weight from unit {from} of layer {before} to unit {unit} of layer {layer}',
  nameDb: 'the gradient of the bias of unit {unit} in layer {layer}',
  nameE: 'the cost E',
  /** Names of whole vectors and matrices, as spoken on their heads. */
  allOf: 'all of {symbol}',
  /** What is chosen but not computed at this step. */
  notYet: '{name} is not computed yet at this step.',
  /** Sentences about single numbers; {name} begins them. */
  tellGiven: '{name} is {value}. It is given.',
  tellWeight: '{name} is {value}. More of it changes the cost at the rate {gradient}.',
  tellZ: '{name} is {value}: {links} come in, {sum}, and the bias {bias}.',
  tellH: '{name} is {value}: the activation function at z = {z}.',
  tellSoftmax: '{name} is {value}: its share among the exponentials of all z, {z}.',
  tellCost: '{name} is {value}.',
  tellCostBatch: '{name} is {value}, the mean of {costs}.',
  tellErrorSlope: '{name} is {value}: it misses its target by {miss}, times the slope {slope} at z = {z}.',
  tellErrorPartner: '{name} is {value}: the miss itself, for this cost cancels the slope of this output.',
  tellErrorSoftmax: '{name} is {value}: every output moves with every z, so all misses {misses} enter.',
  tellErrorBack: '{name} is {value}: the error comes back over {links}, {sum}, times the slope {slope} at z = {z}.',
  tellDw: '{name} is {value}: what came in, {input}, times δ = {delta}.',
  tellDwBatch: '{name} is {value}: the mean over {examples} examples of what came in times δ.',
  tellDb: '{name} is {value}: δ itself.',
  tellDbBatch: '{name} is {value}: the mean of δ over {examples} examples.',
  /** How many links, in the sentences above. */
  oneLink: '1 link',
  manyLinks: '{count} links',
  /** Whole vectors and matrices. */
  tellWhole: '{symbol} has {count} numbers.',
  /** Under the network: the check of one number. */
  checked: 'Check.',
  checkPair: 'Central difference {numeric}, backpropagation {analytic}.',
  checkKink:
    'A net input passes a kink within the step of the difference: {numeric} by differences, {analytic} by backpropagation. This is no error.',
  checkZero: 'Both are 0: nothing depends on it here.',
  checkNone: 'This is no gradient; choose a δ, a weight or a bias to see its check.',
  /** Of a whole vector or matrix: relative error. */
  checkWhole: 'Central differences agree with all of it to a relative error of {error}.',
  /** Table of checks: heads and verdicts. */
  gradient: 'Gradient',
  relativeError: 'relative error',
  verdict: 'verdict',
  verdictChecked: 'agrees',
  verdictFar: 'differs',
  verdictZero: 'both zero',
  verdictKink: 'at a kink',
  kinks: '{count} at a kink',
  /** Before the equation in numbers. */
  inNumbers: 'In numbers',
  given: 'given',
  /** Names of the forward equations beside BP1 to BP4. */
  rowZ: 'net input',
  rowH: 'output',
  rowE: 'cost',
  /** Matrices: by differences; scale. */
  byDifferences: 'by differences',
  belowZero: 'below zero',
  aboveZero: 'above zero',
  ownScale: 'each matrix on its own scale',
  eachExample: 'one example a row',
  mean: 'mean',
  /** Layers in the picture. */
  input: 'input',
  hidden: 'hidden',
  output: 'output',
  /** The plate. */
  settings: 'Your own network',
  startFrom: 'Start from',
  layers: 'Layers',
  units: 'units of layer {layer}',
  more: 'one more: {what}',
  fewer: 'one less: {what}',
  addLayer: 'Add a layer',
  dropLayer: 'Take one away',
  examples: 'Examples',
  exampleShown: 'Example shown',
  drawAgain: 'New weights',
  drawnHint: 'An empty list, [], has weights and biases drawn from the seed.',
  change: 'Its value',
  rounded: 'The drawn numbers stand in the settings now, rounded to four decimals, so that one of them can be changed.',
  /** What sizes are accepted. */
  badSizes: 'give 2 to 5 layers of 1 to 6 units each, such as [2,3,1]; got {given}',
  badSelect: 'select: there is no {key} in this network',
  badExample: 'example: {example} is not among the {of} of this batch',
  badStep: 'step: {step} is past the last, {of}',
} as const;

export type InspectorKey = keyof typeof words;
export type InspectorWords = Readonly<Record<InspectorKey, string>>;
