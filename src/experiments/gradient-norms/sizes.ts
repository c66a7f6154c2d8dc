// How a size between 10⁻¹² and 10⁴ is written at a line: 0.55, 1.0 × 10⁻⁵, 8.7 × 10³.
import { fixed, scientific } from '../../i18n/number.ts';

export const sizeText = (size: number): string => {
  if (size === 0) return '0';
  return size >= 0.01 && size < 1000 ? fixed(size, 2) : scientific(size, 1);
};
