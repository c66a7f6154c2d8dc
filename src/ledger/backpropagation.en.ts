// The rows of `backpropagation.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A6: {
    claim: 'The gradient step is taken for the layers $l=L-1,\\dots,2$.',
    computed:
      'With {layers:0} layers there are {matrices:0} matrices of weights, and the loop as printed reaches {printed:0}. The ' +
      'last one is left out, though its gradient is as large as {left:4}. From $L$ down to 2 the loop reaches {needed:0}.',
    note: 'A step for layer $l$ changes the weights that lead into it, so the loop has to begin at $L$.',
  },
  A9: {
    claim: 'The gradient of a weight is $\\h_k\\delta_j$ and is written at the place $jk$ of the matrix.',
    computed:
      'For weights of {rows:0} × {columns:0}, that index gives {rows-indexed:0} × {columns-indexed:0}, the transpose. At the ' +
      'place $kj$ the product is right, to {residual:1}.',
    note: 'Its own forward pass puts the weight from $k$ to $j$ into row $k$, column $j$.',
  },
  A10: {
    claim: 'The error $\\delta$ is $\\partial\\E/\\partial\\z$, where $\\E$ is the mean over all examples.',
    computed:
      'The $\\delta$ that its formulas use belongs to one example: {own:4} for the first of {examples:0}. The derivative of ' +
      'the mean is {in-mean:4}. The sum of all $\\delta$ is {sum:4}, the difference of the mean cost along the bias {gradient:4}.',
    note: 'The factor 1/n enters in the update, where the document has it.',
  },
  A17: {
    claim: 'In a chart of how one learns from data, the box “optimization” reads backpropagation.',
    computed:
      'A backward pass moves the weights by {pass:0}. The step of gradient descent after it, at rate 0.1, moves them by up ' +
      'to {step:4}.',
    note: 'Backpropagation finds the slopes; descent uses them. Document B’s chart has the same.',
  },
  B11: {
    claim: 'For examples as rows, four products give the gradients of both layers.',
    computed:
      'With {inputs:0} inputs, {hidden:0} hidden units and {outputs:0} outputs the first printed product is ' +
      '1 × {outputs:0} by {hidden:0} × 1: the inner sizes differ, and so they do in the others. For rows, the activations ' +
      'transposed times the errors give {rows:0} × {columns:0}, the shape of the weights; the equations then hold to {residual:1}.',
    note: 'As printed they hold for columns. Rows turn every product around.',
  },
  D3: {
    claim: 'Algorithm 23.3 first updates the weights of a layer, then passes the error down through them.',
    computed:
      'In the network of this lesson that makes the gradients below wrong by {small:5} at rate 0.01, {middle:4} at 0.1 and ' +
      '{large:4} at 1: in proportion to the rate. With the error passed down first they are off by {passed:0}.',
    note: 'Pass the error down first, as document E does. How large the slip is depends on the network; that it grows with the rate does not.',
  },
  D7: {
    claim: 'The derivative at the output is the neuron’s input minus the target.',
    computed:
      'The output is {output:4} and the target 1; a central difference gives {slope:4}, and output minus target is ' +
      '{output-minus:4}. The neuron’s first input minus the target would be {input-minus:0}.',
    note: 'Output minus target.',
  },
  D8: {
    claim:
      'Algorithm 23.3 applies the hidden activation $a$ in every layer, takes $\\delta_j$ along $z_i$, and writes the outputs without indices.',
    computed:
      'With tanh hidden units and an output that is not squashed, the network answers {own:4}; with tanh at the output too, ' +
      '{everywhere:4}.',
    note: 'The output has its own function $g$; the error of unit $j$ is the derivative along $\\z_j$; the network has outputs $f_k(\\x_i)$.',
  },
  E7: {
    claim: 'On the last slide the gradient of the last weights multiplies by the activations of the same layer.',
    computed:
      'That product is {rows-printed:0} × {columns:0}, but the weights are {rows:0} × {columns:0}. With the activations of the ' +
      'layer before it has {rows-before:0} rows, and the equation holds to {residual:1}.',
    note: 'What came in belongs in the product, not what went out. The document’s other slides have it so.',
  },
};
