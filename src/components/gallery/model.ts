// The pins and the reading line: what a reader's act makes of them. No page, no picture.
import { MOST, REACH, tenth, type Built, type State } from './state.ts';

export type Outcome = 'wasPinned' | 'wasUnpinned' | 'full';

export function createModel(built: Pick<Built, 'pinned' | 'z'>) {
  let pinned: readonly string[] = built.pinned;
  let z = built.z;
  let text = String(z);

  const readOff = (value: number): void => {
    z = tenth(value);
    text = String(z);
  };
  return {
    pinned: () => pinned,
    z: () => z,
    /** What stands in the field: what is typed there, until it is a number. */
    text: () => text,
    readOff,
    /** Whether something else is shown than the page was built with. */
    isOwn: (): boolean => pinned.join() !== built.pinned.join() || z !== built.z,
    set(state: Pick<State, 'pinned' | 'z'>): void {
      pinned = state.pinned;
      readOff(state.z);
    },
    pin(name: string, wanted: boolean): Outcome {
      if (!wanted) {
        pinned = pinned.filter((one) => one !== name);
        return 'wasUnpinned';
      }
      if (pinned.length >= MOST) return 'full';
      pinned = [...pinned, name];
      return 'wasPinned';
    },
    /** A number within reach is read off at its tenth; anything else stays in the field and changes nothing. */
    type(typed: string): void {
      const plain = typed.trim().replace('−', '-').replace(',', '.');
      const value = plain === '' ? NaN : Number(plain);
      text = typed;
      if (!(value >= -REACH && value <= REACH)) return;
      z = tenth(value);
      if (value === z) text = plain;
    },
  };
}

export type Model = ReturnType<typeof createModel>;
