// The notation crosswalk: which quantities stand in its rows, and the traps between the columns. The signs themselves
// come from the notations.

export interface Quantity {
  readonly id: string;
  /** Formulas between dollars. */
  readonly name: string;
  /** In tokens. */
  readonly sign: string;
}

/** What differs in a letter. */
export const quantities: readonly Quantity[] = [
  { id: 'layers', name: 'Layers, from the input to the output', sign: '\\layer{1},\\dots,\\layer{L}' },
  { id: 'one-layer', name: 'One of them', sign: '\\layer{l}' },
  { id: 'weights', name: 'Weights into layer $l$', sign: '\\W{l}' },
  { id: 'all-weights', name: 'Weights, first and last', sign: '\\W{2}\\dots\\W{L}' },
  { id: 'one-weight', name: 'Weight from unit $k$ to unit $j$', sign: '\\W{l}_{kj}' },
  { id: 'bias', name: 'Biases of layer $l$', sign: '\\b{l}' },
  { id: 'net-input', name: 'Net input', sign: '\\z{l}' },
  { id: 'activation', name: 'Activation', sign: '\\h{l}' },
  { id: 'input', name: 'Activation of the input layer', sign: '\\h{1}' },
  { id: 'function', name: 'Activation function', sign: '\\act{l}' },
  { id: 'output-function', name: 'That of the output', sign: '\\act{L}' },
  { id: 'error', name: 'Error', sign: '\\delta{l}' },
  { id: 'cost', name: 'Cost', sign: '\\E' },
  { id: 'target', name: 'Target', sign: '\\y' },
  { id: 'prediction', name: 'Prediction', sign: '\\yhat' },
  { id: 'size', name: 'Number of examples', sign: '\\N' },
  { id: 'batch-activations', name: 'Activations of a batch', sign: '\\H{l}' },
  { id: 'batch-net-inputs', name: 'Net inputs of a batch', sign: '\\Z{l}' },
  { id: 'batch-errors', name: 'Errors of a batch', sign: '\\Delta{l}' },
];

export interface FurtherSign extends Quantity {
  /** The lesson that brings it. */
  readonly lesson: string;
}

/** Signs that no document writes otherwise, or that the course has by itself, in the order of the lessons. */
export const further: readonly FurtherSign[] = [
  { id: 'neuron-weight', name: 'Weight of a single neuron', sign: '\\w', lesson: 'neuron' },
  { id: 'neuron-input', name: 'Its input', sign: '\\x', lesson: 'neuron' },
  { id: 'rate', name: 'Learning rate', sign: '\\eta', lesson: 'neuron' },
  { id: 'batch-examples', name: 'Inputs and targets of a batch', sign: '\\X,\\ \\Y', lesson: 'xor' },
  { id: 'units', name: 'Number of units in layer $l$', sign: '\\units{l}', lesson: 'feedforward' },
  { id: 'ones', name: 'A column of ones', sign: '\\ones', lesson: 'feedforward' },
  { id: 'truth-and-answer', name: 'Probabilities: the truth, the answer', sign: 'p,\\ q', lesson: 'losses' },
  { id: 'temperature', name: 'Temperature of a softmax', sign: 'T', lesson: 'losses' },
  { id: 'spread', name: 'Spread: a standard deviation', sign: '\\spread', lesson: 'losses' },
  { id: 'gradient-vector', name: 'Gradient, as a vector', sign: '\\nabla\\E', lesson: 'gradient-descent' },
  { id: 'momentum', name: 'Momentum: the share of a step that is kept', sign: '\\beta', lesson: 'gradient-descent' },
  { id: 'small-step', name: 'A small step, or a guard against 0', sign: '\\varepsilon', lesson: 'backpropagation' },
  { id: 'entry-by-entry', name: 'Product entry by entry', sign: '\\odot', lesson: 'backpropagation' },
  { id: 'slope', name: 'Slope of the activation function', sign: '\\slope{l}', lesson: 'backpropagation' },
  { id: 'penalty', name: 'Penalty, and its strength', sign: '\\Omega,\\ \\lambda', lesson: 'regularization' },
  { id: 'keep', name: 'Share of units kept', sign: '\\keep', lesson: 'dropout' },
  { id: 'mask', name: 'Mask of a layer', sign: '\\mask', lesson: 'dropout' },
  { id: 'mean', name: 'Mean over a batch', sign: '\\mean', lesson: 'normalization' },
  { id: 'standardized', name: 'Net input, standardized', sign: '\\xhat', lesson: 'normalization' },
  { id: 'scale-and-shift', name: 'Its scale and its shift', sign: '\\gamma,\\ \\beta', lesson: 'normalization' },
  { id: 'normalized', name: 'Net input, normalized', sign: '\\out', lesson: 'normalization' },
  { id: 'upstream', name: 'What arrives there: the slope of the cost', sign: '\\upstream', lesson: 'normalization' },
];

/** What differs in order and transposes. */
export const products: readonly Quantity[] = [
  { id: 'forward', name: 'Forward', sign: '\\z{l}=\\affine{l}' },
  { id: 'back', name: 'Back', sign: '\\delta{l}=\\slope{l}(\\z{l})\\odot(\\back{l})' },
  { id: 'gradient', name: 'Gradient', sign: '\\displaystyle\\frac{\\partial\\E}{\\partial\\W{l}}=\\outer{l}' },
  { id: 'forward-batch', name: 'Forward, a batch', sign: '\\Z{l}=\\affines{l}' },
  {
    id: 'gradient-batch',
    name: 'Gradient, a batch',
    sign: '\\displaystyle\\frac{\\partial\\E}{\\partial\\W{l}}=\\outers{l}',
  },
];

export interface Trap {
  readonly id: string;
  readonly title: string;
  /** Formulas between dollars, in plain TeX: each as the document named beside it writes it. */
  readonly text: string;
}

export const traps: readonly Trap[] = [
  {
    id: 'same-letter',
    title: 'One letter, two things',
    text: 'Read $a$ in Nielsen and it is an activation; read it in Goodfellow and it is a net input. Documents C and E call the net input $h$, which everywhere else is the activation. And E’s capital $Z$ is not a net input: it is what a layer passes on.',
  },
  {
    id: 'which-matrix',
    title: 'Which matrix is number 2?',
    text: 'A network of $L$ layers has $L-1$ matrices. The course numbers a matrix by the layer it leaves: $W^2$ leads from layer 2 to layer 3. Nielsen numbers it by the layer it enters, so his $w^3$ is the same matrix. D and E count the input as layer 0, and E ends at $L+1$.',
  },
  {
    id: 'transposed',
    title: 'Rows for senders, or for receivers',
    text: 'In the course a matrix has a row for each unit that sends, in × out. Nielsen and Goodfellow give a row to each unit that receives, out × in. What one of them transposes, the other does not. The shape of $W$ tells you which one you have, unless both layers are of the same size.',
  },
  {
    id: 'order-of-indices',
    title: 'From, to; or to, from',
    text: 'The course’s $w_{kj}$ leads from $k$ to $j$. Documents D, Nielsen and Goodfellow write $w_{jk}$ for it. D’s matrix is in × out all the same, so there an index and its matrix do not run the same way.',
  },
  {
    id: 'row-or-column',
    title: 'One example is a column, or a row',
    text: 'For one example the course has columns and multiplies from the left: $W^\\top h+b$. B and E have rows and multiply from the right, $hW+b$. A batch is one example a row in all of them. So in the course a formula for one example turns over when it becomes a formula for many.',
  },
  {
    id: 'y',
    title: 'Whose y?',
    text: 'In E the label is $\\tilde{y}$ and the plain $y$ is the network’s score. In A and B the label is $y$ and the prediction $\\hat{y}$. D uses $y$ for both. A sign error in $h-y$ is often this, and nothing else.',
  },
  {
    id: 'mean-inside',
    title: 'Where the 1/n hides',
    text: 'The course’s error belongs to one example; the mean comes in with the gradients of weights and biases. E’s cost is a mean already, so its $\\partial J/\\partial h$ holds $1/N$ from the first line on. Divide twice and the network learns $N$ times too slowly.',
  },
  {
    id: 'm-and-n',
    title: 'm and n change places',
    text: 'In A there are $n$ examples and $m$ of them in a mini-batch. In D there are $m$ groups of $n$ examples. E has $m$ examples in one place, and later a capital $M$ that counts features.',
  },
  {
    id: 'kronecker',
    title: 'A delta that is no error',
    text: 'Where E writes δ$(m=k)$ it means 1 if the two are equal and 0 if not, Kronecker’s delta. It has nothing to do with the error that travels back.',
  },
  {
    id: 'loss-cost',
    title: 'Loss, cost, objective',
    text: 'A says loss, cost and error for the one number $E$. B keeps three words apart: a loss for one example, the cost for the mean over many, the objective with penalties added. The course’s words follow B, its letter follows A.',
  },
  {
    id: 'sigma',
    title: 'Sigma is taken',
    text: 'Statistics writes $\\sigma$ for a standard deviation. Here it is the activation function, so that the course’s spread is $s$, and the variance $s^2$.',
  },
];
