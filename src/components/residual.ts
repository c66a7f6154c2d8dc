// How a residual is written.
import { scientific } from '../i18n/number.ts';

/** On the badge, where there is little room: 2e−16. */
export const badge = (residual: number): string => (residual === 0 ? '0' : residual.toExponential(0).replace('-', '−'));

/** In the closing sentence: 2 × 10⁻¹⁶. */
export const inWords = (residual: number): string => scientific(residual, 0);
