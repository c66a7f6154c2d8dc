// What every view is told.
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import type { Light, State } from './model.ts';

export interface ViewProps {
  state: State;
  light: Light;
  words: InspectorWords;
  /** Asleep, what can be pointed at is named by its text alone: the page is lighter so. */
  awake: boolean;
  /** Spoken name of the view. */
  label: string;
}
