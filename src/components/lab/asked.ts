// What an address asked of a figure, and in words how much of it cannot be followed.
import type { Runs } from '../../experiments/scene.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { AnySettings } from '../../lib/parameter/index.ts';
import { restore } from './address.ts';
import { overriddenBy } from './readings.ts';
import type { LabProps } from './view.ts';

export function createAsked({ experiment, parameters, document, controls, moving, words }: LabProps) {
  let step: number | undefined;
  /** Parameters that the address names though the figure sets them by itself. */
  let overridden: readonly string[] = [];
  /** Said until the reader changes something. */
  let refusal = '';

  const forgetMoment = () => (step = undefined);
  const forgetRefusal = () => {
    refusal = '';
    overridden = [];
  };
  return {
    forgetMoment,
    forgetRefusal,
    forget() {
      forgetMoment();
      forgetRefusal();
    },
    /** Reads an address: the settings to show. */
    follow(search: string): AnySettings {
      const reach = controls.map(({ name }) => name);
      const restored = restore(search, experiment, parameters, document, reach);
      step = restored.step;
      overridden = restored.overridden ?? [];
      if (restored.refused) refusal = fill(words.badAddress, { reason: restored.refused });
      return restored.settings;
    },
    /** The moment asked for, once it is known how many there are. */
    moment(steps: number): number | undefined {
      const wanted = step;
      step = undefined;
      if (wanted === undefined || (moving && wanted <= steps)) return wanted;
      // The settings of the address are followed all the same.
      refusal = moving ? `step: ${wanted} is past the last, ${steps}.` : `step: ${words.noMoment}.`;
      return undefined;
    },
    /** Why the address was not followed; of what the figure sets by itself only its runs tell. */
    refusal(runs?: Runs): string {
      if (runs && overridden.length > 0) {
        refusal ||= overriddenBy(overridden, runs, words.overridden);
        overridden = [];
      }
      return refusal;
    },
  };
}
