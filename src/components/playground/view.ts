// What the lab is told by the build, and what it shows.
import type { Change } from '../../experiments/playground/changes.ts';
import type { ParameterWords } from '../../experiments/folder.ts';
import type { Moment } from '../../experiments/playground/moment.ts';
import type { Chosen } from '../../experiments/playground/figures/network.ts';
import type { SettingName, Settings } from '../../experiments/playground/parameters.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import { textsOf } from '../lab/view.ts';
import type { CurveArrays, Frame, Phase } from './protocol.ts';

export interface Start {
  readonly name: string;
  readonly label: string;
  readonly settings: Partial<Settings>;
}

type DrawingWords = Readonly<Record<'network' | 'costs' | 'check', Readonly<Record<string, string>>>>;

export interface LabProps {
  readonly id: string;
  readonly lang: string;
  /** The run that stands there without a script. */
  readonly document: Settings;
  readonly starts: readonly Start[];
  readonly controls: Readonly<Record<string, ParameterWords>>;
  readonly lab: Pick<LabWords, 'exact' | 'unreached' | 'badAddress'>;
  /** The words inside the drawings. */
  readonly drawn: DrawingWords;
  /** Of the build's run: what the controls and the table show before anybody acts. */
  readonly built: {
    readonly settings: Settings;
    readonly end: number;
    readonly cost: readonly [number | null, number | null];
    readonly wrong: readonly [number, number];
    readonly count: readonly [number, number];
    /** The largest difference of the check, and its array. */
    readonly worst: readonly [name: string, error: number];
  };
}

export type Notice = 'run' | 'load';

export interface View {
  /** What the controls show: the settings of the moment shown, or what was set since. */
  readonly settings: Settings;
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly phase: 'asleep' | 'lost' | Phase;
  readonly end: number;
  /** The epoch shown; undefined: the newest. */
  readonly shown: number | undefined;
  readonly base: Settings;
  readonly changes: readonly Change[];
  readonly curves: CurveArrays | undefined;
  readonly moment: Moment | undefined;
  readonly problem: Frame['problem'];
  readonly diverged: Frame['diverged'];
  readonly stride: number;
  readonly chosen: Chosen | undefined;
  /** The name of the start settings that stand, if nothing was changed. */
  readonly begun: string;
  readonly pace: number;
  /** How far the run went that Undo brings back. */
  readonly undo: number | undefined;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly spoken: string;
}

export const firstView = ({ document, built, starts }: LabProps): View => ({
  settings: built.settings,
  texts: textsOf(built.settings),
  errors: {},
  phase: 'asleep',
  end: built.end,
  shown: undefined,
  base: document,
  changes: [],
  curves: undefined,
  moment: undefined,
  problem: null,
  diverged: null,
  stride: 1,
  chosen: { layer: 1, unit: 1 },
  begun: starts[0]?.name ?? '',
  pace: 60,
  undo: undefined,
  notices: { run: '', load: '' },
  spoken: '',
});

export type Set = readonly (readonly [SettingName, number | string])[];
