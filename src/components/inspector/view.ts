// What every view is told.
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import type { Light, State } from './model.ts';

export interface ViewProps {
  state: State;
  light: Light;
  words: InspectorWords;
  /** Spoken name of the view. */
  label: string;
}
