// The lesson shows this exhibit by itself: code, check, curves.
export const figures = [];
