// The running example of the lessons on backpropagation: two inputs, two hidden units, one output, all sigmoids, and a
// batch of three examples. Small enough to be worked on paper.
export const smallNetwork = {
  sizes: [2, 2, 1],
  /** W[0] leads into the hidden layer, 2×2; W[1] into the output, 2×1. */
  W: [[[1, -1], [2, 1]], [[2], [-1]]],
  b: [[-1, 0], [0]],
  x: [[1, 0.5], [-1, 1], [0.5, -2]],
  y: [[1], [0], [1]],
} as const; // prettier-ignore
