// What document A prints in its four panels for cross-entropy at rate 0.005: w = b, and the output.
export const PRINTED_EPOCHS = [150, 200, 250, 300];
export const PRINTED = { w: [-0.65, -0.95, -1.23, -1.49], output: [0.22, 0.13, 0.08, 0.05] } as const;
