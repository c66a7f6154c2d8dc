// What all pictures share. `render.ts` is apart: it is for where there is no browser.
export * from './figure.ts';
export * from './chart.ts';
export * from './drawing.ts';
export * from './grip.ts';
export * from './axes.ts';
export * from './band.ts';
export * from './plane.ts';
export * from './gate-square.ts';
export * from './scale.ts';
export * from './matrix-block.ts';
