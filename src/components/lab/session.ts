// One figure in a reader's hands: what is set, which moment is shown, what is being computed. It holds state and time,
// never arithmetic, and reaches the page only through its ports.
import { lineOf, stage, stepsOf, type Runs } from '../../experiments/scene.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import { parseValue, type AnySettings } from '../../lib/parameter/index.ts';
import { reasonOf } from '../reason.ts';
import { addressOfState } from './address.ts';
import { createAsked } from './asked.ts';
import { stepAfter } from './pace.ts';
import type { Loaded, Ports } from './ports.ts';
import { createCache, runHere, workOf } from './here.ts';
import { ON_THE_SPOT, type Wanted } from './protocol.ts';
import { readingsOf, toldOf } from './readings.ts';
import { differs, firstView, textsOf, type LabProps, type View } from './view.ts';

export type Session = ReturnType<typeof createSession>;

export function createSession(props: LabProps, ports: Ports) {
  const { parameters, document, words } = props;
  const place = { figure: props.figure, experiment: props.experiment };
  let view = firstView(props);
  let loaded: Loaded | undefined;
  let shown: { key: string; settings: AnySettings; runs: Runs } | undefined;
  let framed = false;
  let play: { since: number; from: number } | undefined;
  let askedFor = '';
  /** Settings that were lost or failed: computed again when the reader asks, not by a resize. */
  let halted = '';
  /** Whether the end of the run that is still to come is the moment chosen. */
  let toEnd = false;
  /** The picture that stands: finished runs, or a long run as far as it has come. */
  let drawn: { settings: AnySettings; runs: Runs } | undefined;
  let loading: 'not yet' | 'now' | 'over' = 'not yet';
  let lastSpoken = 0;
  /** Whoever waits for a picture's runs. */
  let waiting: (() => void)[] = [];
  const known = createCache<Runs>(12);
  const asked = createAsked(props);

  const show = (change: Partial<View>) => {
    const next = { ...view, ...change };
    view = { ...next, changed: differs(next, document) || Object.keys(next.errors).length > 0 };
    ports.view(view);
  };

  /** What the controls wait for when nothing plays. */
  const idle = () => (askedFor ? 'computing' : 'resting');

  const speak = () => fill(words.momentValue, { step: fixed(view.step ?? view.steps, 0), of: fixed(view.steps, 0) });

  const address = () => addressOfState(place, parameters, view.settings, view.step);

  /** Puts the state in the address; the end of a run goes there only if nobody has acted elsewhere since. */
  const remember = (by: 'reader' | 'run' = 'reader') =>
    ports.later('address', 250, () => ports.address(differs(view, document) ? address() : undefined, by));

  /** Draws what is known, at the moment chosen. */
  function paint(runs: Runs, settings: AnySettings) {
    const { folder, figure, words: figureWords } = loaded!;
    const scene = stage({ words: figureWords, settings, runs }, `${props.figure}-live`, ports.look(), view.step);
    ports.draw(scene, figure);
    const line = lineOf(folder.experiment.id, parameters, runs);
    ports.state(line, address(), view.changed);
  }

  /** Takes finished runs as those to show. */
  function adopt(key: string, settings: AnySettings, runs: Runs) {
    known.set(key, runs);
    shown = { key, settings, runs };
    drawn = shown;
    for (const tell of waiting) tell();
    waiting = [];
    const steps = stepsOf(runs);
    const rows = readingsOf(loaded!.experimentWords, runs);
    const before = toEnd ? steps : view.step;
    const step = asked.moment(steps) ?? (before === undefined ? undefined : Math.min(before, steps));
    const notice = asked.refusal(runs) || toldOf(loaded!.experimentWords, runs, loaded!.words.words);
    show({ rows, steps, notice, step, activity: play ? 'playing' : 'resting', lost: false });
  }

  /** Says why there is no new picture. Settings that are halted wait for the reader to ask again. */
  function refuse(notice: string, settingsHalted = '', lost = false) {
    cancel();
    halted = settingsHalted;
    play = undefined;
    asked.forgetMoment();
    show({ notice, activity: 'resting', lost });
  }

  /** Has the runs for the present settings computed: here when they are short, beside the page when they are long. */
  function compute(key: string, settings: AnySettings, wanted: Wanted) {
    const { experiment } = loaded!.folder;
    if (workOf(experiment, wanted) <= ON_THE_SPOT) {
      adopt(key, settings, runHere(experiment, wanted));
      return;
    }
    askedFor = key;
    const soFar: Record<string, Runs[string]> = {};
    show({ activity: 'computing', percent: 0, lost: false });
    speakWhileComputing();
    ports.worker().run(props.experiment, wanted, {
      progress: (share) => show({ percent: Math.floor(100 * share) }),
      snapshot: (name, run) => {
        soFar[name] = run;
        if (!Object.keys(wanted).every((each) => each in soFar)) return;
        drawn = { settings, runs: { ...soFar } };
        refresh();
      },
      done: (runs) => {
        askedFor = '';
        adopt(key, settings, runs);
        refresh();
      },
      failed: (reason) => refuse(fill(words.failed, { reason }), key),
      lost: () => refuse(words.lost, key, true),
    });
  }

  /** Whoever listens hears of a long run at most every five seconds. */
  function speakWhileComputing() {
    ports.later('speak', 5000, () => {
      if (view.activity !== 'computing') return;
      show({ spoken: fill(words.computing, { percent: view.percent }) });
      speakWhileComputing();
    });
  }

  function advance(now: number) {
    if (!play || !shown) return;
    play.since ||= now;
    const step = stepAfter(now - play.since, play.from, view.steps);
    const over = step >= view.steps;
    if (over) play = undefined;
    show({ step, activity: over ? 'resting' : 'playing' });
    if (over || now - lastSpoken > 5000) {
      lastSpoken = now;
      show({ spoken: speak() });
    }
    if (over) remember('run');
  }

  function update(now: number) {
    framed = false;
    if (!loaded) return;
    const { settings } = view;
    try {
      const wanted = loaded.figure.runs(settings);
      const key = JSON.stringify([wanted, settings]);
      if (shown?.key !== key) {
        const before = known.get(key);
        if (before) adopt(key, settings, before);
        else if (askedFor !== key && halted !== key) compute(key, settings, wanted);
      }
      const current = shown?.key === key;
      if (current) {
        toEnd = false;
        advance(now);
      }
      if (drawn) paint(drawn.runs, drawn.settings);
      if (!current) return;
    } catch (error) {
      refuse(fill(words.failed, { reason: reasonOf(error) }));
    }
    if (play) refresh();
  }

  /** Asks for a drawing before the next picture; however much changed until then, it is one. */
  function refresh() {
    if (loading === 'over' && !loaded) void load().then(() => loaded && refresh());
    if (framed) return;
    framed = true;
    ports.frame(update);
  }

  /** Cancels this figure's own job, if it has one. */
  function cancel() {
    if (!askedFor) return;
    ports.worker().cancel();
    askedFor = '';
  }

  /** Loads what the figure needs; where that fails, the next act tries again. */
  async function load() {
    loading = 'now';
    loaded = await ports.load().catch(() => undefined);
    loading = 'over';
    if (loaded) return;
    play = undefined;
    show({ activity: 'resting', notice: words.unreached });
  }

  /** Ends a long run: settings, address and picture are again those of the run before. */
  function giveUp() {
    cancel();
    play = undefined;
    toEnd = false;
    asked.forget();
    const settings = shown?.settings ?? document;
    const overdrawn = drawn !== shown; // by a snapshot
    drawn = shown;
    if (settings !== view.settings && (shown || overdrawn || waiting.length > 0)) refresh();
    show({ settings, texts: textsOf(settings), errors: {}, activity: 'resting', notice: words.stopped });
    remember();
  }

  function changeTo(settings: AnySettings, change: Partial<View> = {}) {
    cancel();
    play = undefined;
    toEnd = false;
    halted = '';
    asked.forgetRefusal();
    show({ settings, notice: '', activity: 'resting', ...change });
    remember();
    refresh();
  }

  function pause(change: Partial<View>) {
    play = undefined;
    toEnd = false;
    asked.forgetMoment();
    show({ activity: idle(), ...change });
    show({ spoken: speak() });
    remember();
    refresh();
  }

  return {
    /** Loads what the figure needs; an address, if it speaks of this figure, is followed. */
    async open(search?: string): Promise<void> {
      if (search !== undefined) {
        const settings = asked.follow(search);
        show({ settings, texts: textsOf(settings), notice: asked.refusal() });
      }
      await load();
      // Otherwise the page's own picture stands.
      if (loaded && (search !== undefined || differs(view, document) || play || waiting.length > 0)) refresh();
    },
    /** What was typed, chosen or slid to. A text that is refused leaves the picture as it is. */
    set(name: string, text: string) {
      const texts = { ...view.texts, [name]: text };
      const { [name]: _, ...errors } = view.errors;
      try {
        const value = parseValue(name, parameters[name]!, text);
        if (value === view.settings[name]) show({ texts, errors });
        else changeTo({ ...view.settings, [name]: value }, { texts, errors });
      } catch (error) {
        show({ texts, errors: { ...errors, [name]: reasonOf(error) } });
        ports.later('speak', 800, () => show({ spoken: view.errors[name] ?? '' }));
      }
    },
    run() {
      halted = '';
      const from = view.step === undefined || view.step >= view.steps ? 0 : view.step;
      if (ports.reducedMotion()) {
        pause({ step: view.steps, lost: false });
        toEnd = true;
        return;
      }
      play = { since: 0, from };
      toEnd = false;
      lastSpoken = 0;
      show({ step: from, activity: askedFor ? 'computing' : 'playing', lost: false });
      remember();
      refresh();
    },
    /** To a moment, by Step, Back to 0 or the slider. */
    moment: (step: number) => pause({ step: Math.max(0, Math.min(step, view.steps)) }),
    stepOn: () => pause({ step: view.step === undefined || view.step >= view.steps ? 0 : view.step + 1 }),
    stop() {
      if (askedFor) giveUp();
      else if (play) pause({});
    },
    again() {
      halted = '';
      show({ lost: false, notice: '' });
      refresh();
    },
    backToDocument() {
      asked.forget();
      changeTo(document, { texts: textsOf(document), errors: {}, step: undefined });
    },
    /** Draws again, for another width or theme. */
    redraw: () => void (drawn && refresh()),
    address,
    /** What is shown, for saving it; it is drawn first where the page's own picture still stands. */
    async current() {
      if (!shown) {
        const ready = new Promise<void>((resolve) => waiting.push(resolve));
        halted = '';
        refresh();
        await ready;
      }
      return { ...loaded!, ...shown!, step: view.step };
    },
    say: (notice: string) => show({ notice }),
    view: () => view,
  };
}
