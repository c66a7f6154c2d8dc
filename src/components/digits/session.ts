// The lab in a reader's hands: what is set, what the worker does, what is kept. It holds state and time, never
// arithmetic, and reaches the page only through its ports.
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { parseValue } from '../../lib/parameter/index.ts';
import type { Link } from '../worker-link.ts';
import { reasonOf } from '../reason.ts';
import { textsOf } from '../lab/view.ts';
import { copyOf } from './look.ts';
import type { FromWorker, ToWorker, Snapshot } from './protocol.ts';
import { isSameRun, parameters, settingsOf, type RunSettings } from './settings.ts';
import { MOST_SAVED } from './saved.ts';
import { withFiles } from './own.ts';
import { createKeeper } from './keeper.ts';
import type { Store } from './store.ts';
import { firstView, type LabProps, type Notice, type View } from './view.ts';

export interface Ports {
  link(hear: (message: FromWorker) => void, lost: () => void): Link<ToWorker>;
  store: Store;
  /** Milliseconds of a clock. */
  now(): number;
  view(view: View): void;
  /** Hands the reader a file. */
  download(name: string, text: string): void;
  /** One held-out picture, to the last bit. */
  picture(index: number, values: Float64Array): void;
}

/** Milliseconds between two spoken sentences, and between two looks inside, while it runs. */
const SPEAK = 5000;
const LOOK = 500;

const REST: readonly string[] = ['resting', 'done'];

export type Session = ReturnType<typeof createSession>;

export function createSession(props: LabProps, words: DigitsWords, ports: Ports) {
  let view = firstView(props);
  let job = 0;
  /** Whether the run of the build is being brought back: it is shown already. */
  let isWaking = false;
  /** What is being loaded: a reader's file, or what this browser has kept. */
  let loading: 'load' | 'keep' | undefined;
  let hasFiles = false;
  let [spokenAt, lookedAt] = [-Infinity, -Infinity];

  const show = (change: Partial<View>): void => ports.view((view = { ...view, ...change }));
  const tell = (about: Notice, notice: string): void => show({ notices: { ...view.notices, [about]: notice } });
  const filled = (text: string, reason: string): string => fill(text, { reason });

  const link = ports.link(hear, () => {
    keeper.forget();
    hasFiles = false;
    show({ phase: 'lost', notices: { ...view.notices, run: words.lost } });
  });
  const keeper = createKeeper({
    store: ports.store,
    now: ports.now,
    ask: () => link.say({ type: 'save' }),
    download: ports.download,
    tell: (keep, key) => show({ keep, notices: { ...view.notices, keep: words[key] } }),
  });

  const canContinue = (): boolean =>
    REST.includes(view.phase) && isSameRun(view.shown, view.settings) && view.place.epoch < view.settings.epochs;

  const accuracyNow = (): string => fixed(100 * (view.curves.accuracy.at(-1) ?? 0), 1);

  function noticeOf({ phase, epoch }: Snapshot): string {
    if (phase === 'diverged') return fill(words.divergedAt, { epoch: epoch + 1 });
    if (phase === 'done') return fill(words.doneAt, { percent: accuracyNow() });
    return phase === 'resting' && epoch > 0 ? fill(words.pausedAt, { epoch: epoch + 1 }) : '';
  }

  function speak({ phase, epoch, settings }: Snapshot): void {
    if (phase === 'running' && ports.now() - spokenAt < SPEAK) return;
    spokenAt = ports.now();
    const cost = fixed(view.curves.cost.at(-1) ?? 0, 3);
    show({ spoken: fill(words.speak, { epoch, of: settings.epochs, percent: accuracyNow(), cost }) });
  }

  function take(snapshot: Snapshot): void {
    const { phase, settings, epoch, batch, batches, curves, norms, parameters, outputs } = snapshot;
    const network = copyOf(settings, parameters);
    if (isWaking && phase === 'running') {
      show({ network, phase: 'waking', place: { epoch, batch, batches } });
      return;
    }
    const isFirst = isWaking;
    isWaking = false;
    const from = loading;
    loading = undefined;
    const isTime = phase !== 'running' || ports.now() - lookedAt >= LOOK;
    if (isTime) lookedAt = ports.now();
    const isStopped = view.phase === 'stopped';
    show({
      ...{ network, curves, norms, shown: settings, place: { epoch, batch, batches } },
      phase: isStopped ? 'stopped' : phase,
      ...(isTime ? { looked: network, outputs } : {}),
    });
    if (isFirst) return;
    if (from) {
      const notice = fill(from === 'load' ? words.loaded : words.keptBack, { epoch, of: settings.epochs });
      show({ settings, texts: textsOf(settings), errors: {}, keep: from === 'keep' || view.keep });
      return tell(from, notice);
    }
    if (!isStopped) tell('run', noticeOf(snapshot));
    speak(snapshot);
    keeper.changed(phase === 'running');
  }

  function hear(message: FromWorker): void {
    if ('job' in message && message.job !== job) return;
    if (message.type === 'at') show({ place: message.at, phase: isWaking ? 'waking' : 'running' });
    else if (message.type === 'snapshot') take(message.snapshot);
    else if (message.type === 'pictures') show({ pictures: message.pictures });
    else if (message.type === 'picture') ports.picture(message.index, message.values);
    else if (message.type === 'saved') void keeper.saved(message.text, view.place.epoch);
    else if (message.type === 'files') {
      hasFiles = message.ready;
      const { settings, notice } = withFiles(message, view.settings, words);
      show({ settings, texts: textsOf(settings), errors: {}, notices: { ...view.notices, files: notice } });
    } else refused(message.about, message.message);
  }

  function refused(about: 'run' | 'load' | 'save' | 'files', reason: string): void {
    if (about === 'files') return tell('files', filled(words.filesRefused, reason));
    if (about === 'save') {
      keeper.forget();
      return tell('load', filled(words.notSaved, reason));
    }
    if (about === 'load') {
      const wasKept = loading === 'keep';
      loading = undefined;
      tell(wasKept ? 'keep' : 'load', filled(wasKept ? words.keptBad : words.notLoaded, reason));
      if (!view.network) wake();
      return;
    }
    show({
      phase: view.network ? 'stopped' : 'lost',
      notices: { ...view.notices, run: filled(words.refused, reason) },
    });
  }

  function start(settings: RunSettings, till: number): void {
    isWaking = false;
    lookedAt = -Infinity;
    show({ phase: 'preparing', shown: settings, notices: { ...view.notices, run: '' } });
    link.say({ type: 'start', job: ++job, settings, till });
  }

  /** Trains the network of the build once more, with the same bits, to have it here. */
  function wake(): void {
    isWaking = true;
    show({ phase: 'waking', place: { ...view.place, epoch: 0 } });
    link.say({ type: 'start', job: ++job, settings: props.document, till: props.document.epochs });
  }

  function load(text: string, from: 'load' | 'keep'): void {
    isWaking = false;
    loading = from;
    show({ phase: 'preparing' });
    link.say({ type: 'load', job: ++job, text });
  }

  /** Whether the settings can be run; if not, the reason is said where Run is. */
  function isReady(): boolean {
    const [error] = Object.values(view.errors);
    const reason = error ?? (view.settings.source === 'idx' && !hasFiles ? words.filesFirst : undefined);
    if (reason !== undefined) tell('run', filled(words.refused, reason));
    return reason === undefined;
  }

  function tellOfChange(): void {
    if (REST.includes(view.phase)) tell('run', isSameRun(view.shown, view.settings) ? '' : words.changed);
  }

  return {
    canContinue,
    /** Runs what an address asks for, else brings back the run that was kept, else the network of the build. */
    async open(asked?: RunSettings): Promise<void> {
      if (asked) {
        show({ settings: asked, texts: textsOf(asked) });
        return start(asked, asked.epochs);
      }
      show({ phase: 'waking', place: { ...view.place, epoch: 0 } });
      const kept = await keeper.back();
      if (view.phase !== 'waking') return;
      if (kept === undefined) wake();
      else load(kept, 'keep');
    },
    set(name: string, text: string): void {
      const texts = { ...view.texts, [name]: text };
      const { [name]: _old, ...errors } = view.errors;
      try {
        const value = parseValue(name, parameters[name as keyof RunSettings], text);
        const settings = settingsOf({ ...view.settings, [name]: value });
        show({ texts: { ...texts, [name]: textsOf(settings)[name]! }, errors, settings });
        tellOfChange();
      } catch (error) {
        show({ texts, errors: { ...errors, [name]: reasonOf(error) } });
      }
    },
    run(): void {
      if (!isReady()) return;
      if (!canContinue()) return start(view.settings, view.settings.epochs);
      show({ phase: 'running', notices: { ...view.notices, run: '' } });
      link.say({ type: 'go', till: view.settings.epochs });
    },
    /** The settings of the build; the network stays as it is until Run. */
    back(): void {
      show({ settings: props.document, texts: textsOf(props.document), errors: {} });
      tellOfChange();
    },
    say: (notice: string): void => tell('run', notice),
    pause: (): void => link.say({ type: 'pause' }),
    /** One batch more, or what is left of the epoch. */
    step(by: 'batch' | 'epoch'): void {
      if (!isReady()) return;
      const { samples, batch, epochs } = view.settings;
      const isNew = !canContinue();
      if (isNew) start(view.settings, 0);
      const left = Math.ceil(samples / Math.min(batch, samples)) - (isNew ? 0 : view.place.batch);
      link.say({ type: 'go', till: epochs, batches: by === 'batch' ? 1 : left });
    },
    stop(): void {
      isWaking = false;
      show({ phase: 'stopped', notices: { ...view.notices, run: fill(words.stoppedAt, { epoch: view.place.epoch }) } });
      link.say({ type: 'pause' });
    },
    save: (): void => keeper.save(),
    async load(file: Blob): Promise<void> {
      if (file.size > MOST_SAVED) return tell('load', filled(words.notLoaded, words.tooLarge));
      tell('load', '');
      load(await file.text().catch(() => ''), 'load');
    },
    keep: (isOn: boolean): void => keeper.keep(isOn),
    files(files: readonly File[], as?: 'images' | 'labels'): void {
      if (files.length === 0) return;
      tell('files', words.checking);
      link.say({ type: 'files', files, ...(as ? { as } : {}) });
    },
    picture: (index: number): void => link.say({ type: 'picture', index }),
    close: (): void => link.close(),
  };
}
