// What document A prints in its four panels: w = b and the output, for either cost.
export const PRINTED_EPOCHS = [150, 200, 250, 300];

export const PRINTED = {
  quadratic: { w: [1.32, 0.66, -0.29, -0.68], output: [0.93, 0.8, 0.36, 0.21] },
  'cross-entropy': { w: [-0.65, -0.95, -1.23, -1.49], output: [0.22, 0.13, 0.08, 0.05] },
} as const;
