// The playground in a reader's hands: what is set, which moment is shown, what can be undone. It holds state and time,
// never arithmetic, and reaches the page only through its ports.
import {
  changesOf,
  MOST_CHANGES,
  textOfChanges,
  withChange,
  type Change,
} from '../../experiments/playground/changes.ts';
import type { Chosen } from '../../experiments/playground/figures/network.ts';
import { parameters, sizesOf, type SettingName, type Settings } from '../../experiments/playground/parameters.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { shown as told } from '../../i18n/number.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { completeSettings, parseValue } from '../../lib/parameter/index.ts';
import { reasonOf } from '../reason.ts';
import { textsOf } from '../lab/view.ts';
import type { FileKind } from './files.ts';
import type { Link } from '../worker-link.ts';
import { ownPoints } from './own.ts';
import type { Frame, FromWorker, ToWorker, Plan, Weights } from './protocol.ts';
import { loadRun, MOST_SAVED } from './saved.ts';
import { firstView, type LabProps, type Notice, type Set, type View } from './view.ts';

export interface Ports {
  link(hear: (message: FromWorker) => void, lost: () => void): Link<ToWorker>;
  /** Milliseconds of a clock. */
  now(): number;
  later(act: () => void, ms: number): void;
  view(view: View): void;
  /** Hands the reader a file. */
  download(kind: FileKind, text: string): void;
}

/** Milliseconds between two spoken sentences while it runs; and that a moved control rests before the run hears of it. */
const SPEAK = 5000;
const REST = 250;

interface StartOptions {
  readonly then?: 'rest' | 'run' | 'step';
  readonly show?: number | undefined;
  readonly weights?: Weights;
}

export type Session = ReturnType<typeof createSession>;

export function createSession(props: LabProps, words: PlaygroundWords, ports: Ports) {
  let view = firstView(props);
  let [job, word] = [0, 0];
  let former: (Plan & { shown: number | undefined }) | undefined;
  let waiting = new Map<SettingName, number | string>();
  let rest = 0;
  /** Where a run goes that is not there yet. */
  let target: Plan | undefined;
  let spokenAt = -Infinity;
  let verdict = '';
  /** Said once the run stands that an address asked for. */
  let greeting = '';

  const show = (change: Partial<View>): void => ports.view((view = { ...view, ...change }));
  const tell = (about: Notice, notice: string): void => show({ notices: { ...view.notices, [about]: notice } });

  const link = ports.link(hear, () => {
    target = planNow();
    show({ phase: 'lost', notices: { ...view.notices, run: words.lost } });
  });

  const isRewound = (): boolean => view.shown !== undefined && view.shown < view.end;
  const planNow = (): Plan => target ?? { base: view.base, changes: view.changes, till: view.end };

  function start(plan: Plan, options: StartOptions = {}): void {
    waiting = new Map();
    target = plan;
    const { base, changes } = plan;
    show({ phase: 'preparing', shown: options.show, base, changes, notices: { run: '', load: '' } });
    link.say({ type: 'start', job: ++job, plan, then: 'rest', ...options });
  }

  /** Keeps the run that is about to be cut or left, so that it can be brought back. */
  function leave(): void {
    const plan = planNow();
    former = { ...plan, shown: view.shown };
    show({ undo: plan.till });
  }

  /** The run up to the moment shown; what came after is left. */
  function cutPlan(): Plan {
    const { base, changes, till } = planNow();
    const end = Math.min(till, view.shown ?? till);
    return { base, changes: changes.filter(({ epoch }) => epoch <= end), till: end };
  }

  /** A run that stands elsewhere than at its newest epoch begins once more, up to here. */
  const isElsewhere = (): boolean => isRewound() || target !== undefined;

  function restart(then: 'rest' | 'run' | 'step', set: Set = []): void {
    if (isRewound()) leave();
    const plan = cutPlan();
    const { base, till } = plan;
    if (till === 0) return start({ ...plan, base: { ...base, ...Object.fromEntries(set) } }, { then });
    const changes = set.reduce<readonly Change[]>(
      (all, [name, value]) => withChange(base, all, { epoch: till, name, value }),
      plan.changes,
    );
    start({ base, changes, till }, { then });
  }

  function noticeOf({ phase, problem, diverged }: Frame): string {
    if (problem) return problem === 'empty' ? words.empty : words.oneClass;
    return phase === 'diverged' && diverged ? fill(words.divergedAt, { ...diverged }) : '';
  }

  function speak({ phase, moment, curves, end }: Frame): void {
    const worst = moment.check.find((one) => one.verdict === 'differs');
    const now = worst ? fill(words.differsSpoken, { array: worst.name }) : '';
    if (now !== verdict) {
      verdict = now;
      return show({ spoken: now || words.agreesSpoken });
    }
    if (phase === 'running' && ports.now() - spokenAt < SPEAK) return;
    spokenAt = ports.now();
    const { epoch } = moment;
    const [cost, held] = [curves.cost[epoch] ?? NaN, curves.heldCost[epoch] ?? NaN];
    const sentence = Number.isFinite(held) ? words.speakBoth : words.speak;
    if (Number.isFinite(cost))
      show({ spoken: fill(sentence, { epoch, of: end, cost: told(cost, 3), held: told(held, 3) }) });
  }

  function take(frame: Frame, heard: number): void {
    const wasThere = target === undefined;
    target = undefined;
    const { phase, moment, end } = frame;
    const isFresh = heard === word && waiting.size === 0;
    const { settings } = moment;
    const renewed = Object.entries(settings).filter(([name, value]) => view.settings[name as SettingName] !== value);
    const texts = Object.fromEntries(renewed.map(([name, value]) => [name, String(value)]));
    const isThere = view.chosen !== undefined && (sizesOf(settings)[view.chosen.layer] ?? 0) > view.chosen.unit;
    show({
      ...{
        phase,
        end,
        curves: frame.curves,
        moment,
        problem: frame.problem,
        diverged: frame.diverged,
        stride: frame.stride,
      },
      ...(isFresh ? { base: frame.base, changes: frame.changes, settings } : {}),
      ...(isFresh && renewed.length > 0 ? { texts: { ...view.texts, ...texts } } : {}),
      chosen: isThere ? view.chosen : undefined,
      shown: phase === 'running' || (view.shown ?? 0) >= end ? undefined : view.shown,
    });
    const notice = noticeOf(frame) || (wasThere ? '' : greeting);
    if (!wasThere) greeting = '';
    if (notice !== '' || phase === 'running' || !wasThere) tell('run', notice);
    speak(frame);
  }

  function hear(message: FromWorker): void {
    if ('job' in message && message.job !== job) return;
    if (message.type === 'frame') take(message.frame, message.word);
    else if (message.type === 'at') tell('run', fill(words.preparing, { epoch: message.epoch }));
    else if (message.type === 'loaded') tell('load', message.isSame ? words.loaded : words.loadedOther);
    else if (message.type === 'file') ports.download(message.kind, message.text);
    else tell('run', fill(words.refused, { reason: message.message }));
  }

  /** Tells the run what was set since; where the past is shown, that makes another run from there. */
  function send(): void {
    const set = [...waiting];
    waiting = new Map();
    if (set.length === 0) return;
    if (view.changes.length + set.length > MOST_CHANGES)
      return tell('run', fill(words.tooMany, { most: MOST_CHANGES }));
    if (isElsewhere()) return restart('rest', set);
    link.say({ type: 'change', word: ++word, set });
  }

  function setAll(set: Set): void {
    const settings = { ...view.settings, ...Object.fromEntries(set) } as Settings;
    const errors = Object.fromEntries(
      Object.entries(view.errors).filter(([name]) => set.every(([one]) => one !== name)),
    );
    show({ settings, errors, begun: '', texts: { ...view.texts, ...textsOf(Object.fromEntries(set)) } });
    for (const [name, value] of set) waiting.set(name, value);
    const mine = ++rest;
    if (view.phase !== 'running') send();
    else ports.later(() => mine === rest && send(), REST);
  }

  function set(name: string, text: string): void {
    try {
      const value = parseValue(name, parameters[name as SettingName], text);
      if (name === 'sizes') sizesOf({ sizes: String(value) });
      const own = name === 'data' && value === 'own' && view.settings.points === '' ? ownPoints(view.moment) : '';
      setAll([...(own === '' ? [] : [['points', own] as const]), [name as SettingName, value]]);
    } catch (error) {
      show({ texts: { ...view.texts, [name]: text }, errors: { ...view.errors, [name]: reasonOf(error) } });
    }
  }

  function run(): void {
    send();
    if (isElsewhere()) return restart('run');
    show({ phase: 'running', shown: undefined });
    link.say({ type: 'go' });
  }

  /** What stands in the fields and was not accepted goes with the run that it was meant for. */
  const clearFields = (): void => show({ texts: textsOf(view.settings), errors: {} });

  /** From the beginning, with the settings that stand. */
  function again(change: Partial<Settings>): void {
    send();
    leave();
    show({ begun: '' });
    start({ base: { ...view.settings, ...change, changes: '' }, changes: [], till: 0 });
  }

  return {
    /** Runs what an address asks for, else the run of the build. */
    open(asked: Settings | Plan | undefined, step: number | undefined, notice = ''): void {
      greeting = notice;
      if (asked) show({ begun: '' });
      if (asked && 'base' in asked) return start(asked, { show: step });
      const base = asked ?? props.document;
      start({ base: { ...base, changes: '' }, changes: changesOf(base.changes), till: base.epochs }, { show: step });
    },
    set,
    setAll,
    run,
    step(): void {
      send();
      if (isElsewhere()) return restart('step');
      link.say({ type: 'step' });
    },
    pause(): void {
      show({ phase: 'resting' });
      link.say({ type: 'pause' });
      send();
    },
    back: (): void => again({}),
    fresh: (): void => again({ seed: (view.settings.seed + 1) % 4_294_967_296 }),
    begin(name: string): void {
      const found = props.starts.find((one) => one.name === name);
      if (!found) return;
      leave();
      clearFields();
      const base = completeSettings(parameters, found.settings) as Settings;
      show({ begun: name });
      start({ base: { ...base, changes: '' }, changes: changesOf(base.changes), till: 0 });
    },
    /** The run of the build once more. */
    start(): void {
      leave();
      clearFields();
      show({ begun: props.starts[0]?.name ?? '' });
      const { document: base } = props;
      start({ base: { ...base, changes: '' }, changes: changesOf(base.changes), till: base.epochs });
    },
    undo(): void {
      if (!former) return;
      const { shown, ...plan } = former;
      former = undefined;
      show({ undo: undefined });
      start(plan, { show: shown });
    },
    show(epoch: number): void {
      const shown = epoch >= view.end ? undefined : epoch;
      if (view.phase === 'running') link.say({ type: 'pause' });
      show({ shown, phase: view.phase === 'running' ? 'resting' : view.phase });
      link.say({ type: 'show', epoch: shown });
    },
    choose: (chosen: Chosen | undefined): void => show({ chosen }),
    pace(pace: number): void {
      show({ pace });
      link.say({ type: 'pace', pace });
    },
    file: (kind: FileKind): void => link.say({ type: 'file', kind }),
    async load(file: Blob): Promise<void> {
      try {
        if (file.size > MOST_SAVED) throw new Error(words.tooLarge);
        const { plan, weights } = loadRun(await file.text());
        leave();
        clearFields();
        start(plan, { weights });
      } catch (error) {
        tell('load', fill(words.notLoaded, { reason: reasonOf(error) }));
      }
    },
    say: (notice: string): void => tell('run', notice),
    plan: (): Plan => planNow(),
    /** The whole run as settings, for an address: what it began with, its changes, how far it went. */
    state(): Settings {
      const { base, changes, till } = planNow();
      return { ...base, changes: textOfChanges(changes), epochs: till };
    },
    close: (): void => link.close(),
  };
}
