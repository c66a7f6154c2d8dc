import type { Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

export type LessonScene = Scene<Result>;
