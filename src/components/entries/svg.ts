// What the drawings of the home page have in common.

/** To a tenth of a unit. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** To a hundredth. */
export const hundredth = (value: number): string => String(Math.round(value * 100) / 100);

/** `hue`: the class of the quantity that it shows, if it shows one. */
export const entry = (hue: `q-${string}` | '', content: string): string =>
  `<svg class="${hue ? `entry ${hue}` : 'entry'}" viewBox="0 0 160 70" aria-hidden="true">${content}</svg>`;
