// The exhibit draws its own curves; it has no picture besides.
export const figures = [];
