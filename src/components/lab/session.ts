// One figure in a reader's hands: what is set, which moment is shown, what is being computed. It holds state and time,
// never arithmetic, and reaches the page only through its ports.
import type { Folder } from '../../experiments/folder.ts';
import { finish, lineOf, stage, stepsOf, type Runs } from '../../experiments/scene.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import { parseValue, settingsFor, type AnySettings } from '../../lib/parameter/index.ts';
import { addressOfState, restore } from './address.ts';
import { stepAfter } from './pace.ts';
import type { Loaded, Ports } from './ports.ts';
import { ON_THE_SPOT, type Wanted } from './protocol.ts';
import { readingsOf, toldOf } from './readings.ts';
import { firstView, textsOf, type LabProps, type View } from './view.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs all that a figure wants, on the page's own thread. */
const runHere = ({ experiment }: Folder, wanted: Wanted): Runs =>
  Object.fromEntries(Object.entries(wanted).map(([name, given]) => [name, finish(experiment, given)]));

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
  let restoredStep: number | undefined;
  let lastSpoken = 0;
  /** What the address asked for in vain: said until the reader changes something. */
  let refusal = '';
  /** Whoever waits for a picture's runs. */
  let waiting: (() => void)[] = [];
  const known = new Map<string, Runs>();

  const show = (change: Partial<View>) => {
    const next = { ...view, ...change };
    const settingsDiffer = Object.keys(document).some((name) => next.settings[name] !== document[name]);
    view = { ...next, changed: settingsDiffer || next.step !== undefined };
    ports.view(view);
  };

  const speak = () => fill(words.momentValue, { step: fixed(view.step ?? view.steps, 0), of: fixed(view.steps, 0) });

  const remember = () =>
    ports.later('address', 250, () =>
      ports.address(view.changed ? addressOfState(place, parameters, view.settings, view.step) : undefined),
    );

  /** Draws what is known, at the moment chosen. */
  function paint(runs: Runs, settings: AnySettings) {
    const { folder, figure, words: figureWords } = loaded!;
    const scene = stage({ words: figureWords, settings, runs }, `${props.figure}-live`, ports.look(), view.step);
    ports.draw(scene, figure);
    const line = lineOf(folder.experiment.id, parameters, runs);
    ports.state(line, addressOfState(place, parameters, view.settings, view.step), view.changed);
  }

  /** Takes finished runs as those to show. */
  function adopt(key: string, settings: AnySettings, runs: Runs) {
    known.set(key, runs);
    if (known.size > 12) known.delete(known.keys().next().value!);
    shown = { key, settings, runs };
    for (const tell of waiting) tell();
    waiting = [];
    const steps = stepsOf(runs);
    const rows = readingsOf(loaded!.experimentWords, runs);
    let { step } = view;
    if (restoredStep !== undefined) {
      const within = props.moving && restoredStep <= steps;
      if (within) step = restoredStep;
      else refusal = fill(words.badAddress, { reason: `step: ${restoredStep} is past the last, ${steps}` });
      restoredStep = undefined;
    }
    if (step !== undefined) step = Math.min(step, steps);
    const notice = refusal || toldOf(loaded!.experimentWords, runs, loaded!.words.words);
    show({ rows, steps, notice, step, activity: play ? 'playing' : 'resting', lost: false });
  }

  function refuse(reason: string) {
    play = undefined;
    restoredStep = undefined;
    show({ notice: fill(words.failed, { reason }), activity: 'resting' });
  }

  /** Has the runs for the present settings computed: here when they are short, beside the page when they are long. */
  function compute(key: string, settings: AnySettings, wanted: Wanted) {
    const { experiment } = loaded!.folder;
    const work = Object.values(wanted).reduce<number>(
      (sum, given) => sum + experiment.work(settingsFor(experiment, given)),
      0,
    );
    if (work <= ON_THE_SPOT) {
      adopt(key, settings, runHere(loaded!.folder, wanted));
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
        if (Object.keys(wanted).every((each) => each in soFar)) ports.frame(() => paint(soFar, settings));
      },
      done: (runs) => {
        askedFor = '';
        adopt(key, settings, runs);
        refresh();
      },
      failed: (reason) => {
        askedFor = '';
        refuse(reason);
      },
      lost: () => {
        askedFor = '';
        play = undefined;
        show({ activity: 'resting', notice: words.lost, lost: true });
      },
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
    if (over) remember();
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
        else if (askedFor !== key) compute(key, settings, wanted);
      }
      if (shown?.key !== key) return;
      advance(now);
      paint(shown.runs, shown.settings);
    } catch (error) {
      refuse(reasonOf(error));
    }
    if (play) refresh();
  }

  /** Asks for a drawing before the next picture; however much changed until then, it is one. */
  function refresh() {
    if (framed) return;
    framed = true;
    ports.frame(update);
  }

  function changeTo(settings: AnySettings, change: Partial<View> = {}) {
    if (view.activity === 'computing') {
      ports.worker().cancel();
      askedFor = '';
    }
    play = undefined;
    refusal = '';
    show({ settings, notice: '', activity: 'resting', ...change });
    remember();
    refresh();
  }

  function pause(change: Partial<View>) {
    play = undefined;
    show({ activity: 'resting', ...change });
    show({ spoken: speak() });
    remember();
    refresh();
  }

  return {
    /** Loads what the figure needs; an address, if it speaks of this figure, is followed. */
    async open(search?: string): Promise<void> {
      if (search !== undefined) {
        const asked = restore(search, props.experiment, parameters, document);
        restoredStep = asked.step;
        if (asked.refused) refusal = fill(words.badAddress, { reason: asked.refused });
        show({ settings: asked.settings, texts: textsOf(asked.settings), notice: refusal });
      }
      try {
        loaded = await ports.load();
      } catch (error) {
        refuse(reasonOf(error));
        return;
      }
      if (search === undefined && !view.changed && !play && waiting.length === 0) return; // the page's own picture stands
      refresh();
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
        const reason = reasonOf(error);
        show({ texts, errors: { ...errors, [name]: reason } });
        ports.later('speak', 800, () => show({ spoken: view.errors[name] ?? '' }));
      }
    },
    run() {
      const from = view.step === undefined || view.step >= view.steps ? 0 : view.step;
      if (ports.reducedMotion()) {
        pause({ step: view.steps });
        return;
      }
      play = { since: 0, from };
      lastSpoken = 0;
      show({ step: from, activity: 'playing', lost: false });
      refresh();
    },
    /** To a moment, by Step, Back to 0 or the slider. */
    moment: (step: number) => pause({ step: Math.max(0, Math.min(step, view.steps)) }),
    stepOn: () => pause({ step: view.step === undefined || view.step >= view.steps ? 0 : view.step + 1 }),
    stop() {
      if (view.activity === 'computing') {
        ports.worker().cancel();
        askedFor = '';
        play = undefined;
        show({ activity: 'resting', notice: words.stopped });
      } else if (play) pause({});
    },
    again() {
      shown = undefined;
      show({ lost: false, notice: '' });
      refresh();
    },
    backToDocument: () => changeTo(document, { texts: textsOf(document), errors: {}, step: undefined }),
    /** Draws again, for another width or theme. */
    redraw: () => {
      if (shown) refresh();
    },
    address: () => addressOfState(place, parameters, view.settings, view.step),
    /** What is shown, for saving it; it is drawn first where the page's own picture still stands. */
    async current() {
      if (!shown) {
        const drawn = new Promise<void>((resolve) => waiting.push(resolve));
        refresh();
        await drawn;
      }
      return { ...loaded!, ...shown!, step: view.step };
    },
    view: () => view,
  };
}
