// How one quantity is written: a letter, what stands above and below it, and whether a power of it needs parentheses.

export interface Sign {
  letter: string;
  above?: string;
  below?: string[];
  /** Fractions and gradients: anything added outside goes behind parentheses. */
  composite?: true;
}

/** The sign as TeX. */
export function writeSign({ letter, above, below = [], composite }: Sign): string {
  const sub = below.length > 0 ? `_{${below.join(',')}}` : '';
  const sup = above === undefined ? '' : `^{${above}}`;
  return (composite && sub ? `\\left(${letter}\\right)` : letter) + sub + sup;
}
