// What document A prints in its four panels for the quadratic cost at rate 0.15: w = b, and the output.
export const PRINTED_EPOCHS = [150, 200, 250, 300];
export const PRINTED = { w: [1.32, 0.66, -0.29, -0.68], output: [0.93, 0.8, 0.36, 0.21] } as const;
