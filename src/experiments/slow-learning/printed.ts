// What document A prints in its four panels for the quadratic cost at rate 0.15: w = b, and the output.
export const PRINTED_EPOCHS = [150, 200, 250, 300];
