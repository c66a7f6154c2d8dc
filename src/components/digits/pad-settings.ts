// The settings of the pad, checked by their declaration.
import type { Settings } from '../../lib/parameter/index.ts';
import type { padParameters } from './drawn.ts';

export type PadSettings = Settings<typeof padParameters>;
export type PadName = keyof PadSettings;
