// What the lab is told by the build, and what it shows.
import type { ParameterWords } from '../../experiments/folder.ts';
import type { Curves } from '../../lib/data/digit-training.ts';
import type { Network } from '../../lib/nn/index.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import { textsOf } from '../lab/view.ts';
import type { Phase, Pictures, Place } from './protocol.ts';
import type { RunSettings } from './settings.ts';

/** A picture and the answer to it, as the build hands it over. */
export interface Told {
  readonly index: number;
  readonly label: number;
  readonly answer: number;
  readonly sureness: number;
  /** See experiments/digits-training/pictures.ts. */
  readonly picture: string;
}

/** So many of the surest mistakes are shown. */
export const SUREST = 12;

export interface LabProps {
  readonly id: string;
  readonly lang: string;
  /** "16.2", if it carries a number. */
  readonly number: string | undefined;
  readonly document: RunSettings;
  readonly controls: readonly (ParameterWords & { readonly name: string })[];
  readonly lab: Pick<LabWords, 'exact' | 'unreached' | 'settings' | 'settingsOf' | 'badAddress' | 'backToDocument'>;
  /** The words inside the drawing of the curves. */
  readonly curveWords: Readonly<Record<string, string>>;
  /** The run of the build. */
  readonly built: {
    readonly curves: Curves;
    readonly confusion: readonly (readonly number[])[];
    readonly mistakes: readonly Told[];
    readonly doubt: Told & { readonly outputs: readonly number[] };
    readonly columns: number;
    /** What the first unit adds to the digits. */
    readonly votes: readonly number[] | undefined;
  };
}

export type Notice = 'run' | 'load' | 'keep' | 'files';

export interface View {
  /** What the next run is set to. */
  readonly settings: RunSettings;
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly phase: 'asleep' | 'waking' | 'preparing' | 'stopped' | 'lost' | Phase;
  readonly place: Place;
  /** Settings of the run that is shown. */
  readonly shown: RunSettings;
  readonly curves: Curves;
  readonly norms: readonly (readonly number[])[];
  /** The page's copy of the network, as it stands. */
  readonly network: Network | undefined;
  /** The same for what is looked at: at rest, and twice a second. */
  readonly looked: Network | undefined;
  readonly outputs: Float64Array | undefined;
  readonly pictures: Pictures | undefined;
  readonly keep: boolean;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly spoken: string;
}

export const firstView = ({ document, built }: LabProps): View => ({
  settings: document,
  texts: textsOf(document),
  errors: {},
  phase: 'asleep',
  place: { epoch: document.epochs, batch: 0, batches: Math.ceil(document.samples / document.batch) },
  shown: document,
  curves: built.curves,
  norms: [],
  network: undefined,
  looked: undefined,
  outputs: undefined,
  pictures: undefined,
  keep: false,
  notices: { run: '', load: '', keep: '', files: '' },
  spoken: '',
});
