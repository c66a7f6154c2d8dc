// What the pictures of a trained reader of digits share.
import { fixed } from '../../../i18n/number.ts';
import type { Scene } from '../../../lib/figure/figure.ts';
import type { Tile } from '../../../lib/figure/mask.ts';
import type { Result } from '../experiment.ts';
import { pictureOf } from '../pictures.ts';

export type LessonScene = Scene<Result>;

export const runsOnly = (settings: LessonScene['settings']) => ({ only: settings });

export const resultOf = (scene: Pick<LessonScene, 'runs'>): Result => scene.runs['only']!.result;

export const percent = (share: number, digits = 1): string => fixed(100 * share, digits);

/** A picture with its corner at x, y. */
export const tileOf = (picture: string, columns: number, x = 0, y = 0): Tile => ({
  ...{ x, y, columns },
  values: pictureOf(picture),
});
