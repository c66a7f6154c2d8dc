// What the inspector holds: settings and the pass they give, the moment, what is looked at. Pure: a state and an act
// give the next state.
import { experiment, type Result } from '../../experiments/backprop-trace/experiment.ts';
import {
  keyOf,
  knownFrom,
  partOf,
  partOfMoment,
  sourcesOf,
  unitsOf,
  type Part,
} from '../../experiments/backprop-trace/parts.ts';
import { momentsOf, type Moment } from '../../experiments/backprop-trace/steps.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import { arrayOf, defaultsOf, parseValue, runExperiment, type AnySettings } from '../../lib/parameter/index.ts';
import { reasonOf } from '../reason.ts';
import { textsOf } from '../lab/view.ts';

export type View = 'graph' | 'matrices' | 'equations' | 'source';

export interface State {
  /** Settings of the pass that is shown. */
  readonly settings: AnySettings;
  readonly result: Result;
  readonly moments: readonly Moment[];
  /** What was asked for; differs from `settings` while it cannot be computed. */
  readonly wanted: AnySettings;
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Undefined: the whole pass. */
  readonly step: number | undefined;
  /** What a reader fixed, by its key. */
  readonly selected: string | undefined;
  readonly hover: { readonly key: string; readonly view: View } | undefined;
  /** Counted from 0. */
  readonly example: number;
  readonly notice: string;
}

const { parameters } = experiment;

/** Before anybody acts: the whole pass, the first hidden error looked at. */
export function stateOf(given: AnySettings): State {
  const { settings, result } = runExperiment(experiment, given);
  return {
    ...{ settings, result, wanted: settings },
    texts: textsOf(settings),
    errors: {},
    moments: momentsOf(result.sizes),
    ...{ step: undefined, selected: undefined, hover: undefined, example: 0, notice: '' },
  };
}

export const lastStep = ({ moments }: Pick<State, 'moments'>): number => moments.length - 1;

/** What is looked at while nothing is fixed: what the moment is about, or the first error that comes back. */
export function restingPart({ step, moments, result: { sizes } }: Pick<State, 'step' | 'moments' | 'result'>): Part {
  if (step !== undefined) return partOfMoment(moments[step]!, sizes);
  return { kind: 'd', layer: sizes.length > 2 ? 2 : sizes.length, unit: 1 };
}

/** What is looked at; `view` asks for itself, for what is under the pointer there does not change what it shows. */
export function focusOf(state: State, view?: View): Part {
  const { hover, selected, result } = state;
  const key = hover && hover.view !== view ? hover.key : selected;
  return (key === undefined ? undefined : partOf(key, result.sizes)) ?? restingPart(state);
}

export const isKnown = ({ step, moments }: State, part: Part): boolean =>
  step === undefined || knownFrom(part, moments) <= step;

export interface Light {
  readonly on: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
}

/** What is looked at and what goes into it, by key. */
export function lightOf({ result, settings }: State, part: Part): Light {
  const units = unitsOf(part, result.sizes);
  const given = { sizes: result.sizes, output: String(settings['output']), cost: String(settings['cost']) };
  const on = new Set(units.map(keyOf));
  return { on, in: new Set(units.flatMap((one) => sourcesOf(one, given).map(keyOf)).filter((key) => !on.has(key))) };
}

/** Computes what is wanted; what cannot be computed leaves the pass as it is and says why at the setting it is about. */
export function compute(state: State, wanted: AnySettings, change: Partial<State> = {}): State {
  const next = { ...state, ...change, wanted };
  try {
    const { settings, result } = runExperiment(experiment, wanted);
    const moments = momentsOf(result.sizes);
    const sameNet = JSON.stringify(result.sizes) === JSON.stringify(state.result.sizes);
    const kept = next.selected !== undefined && partOf(next.selected, result.sizes) ? next.selected : undefined;
    const step = next.step === undefined || !sameNet ? undefined : Math.min(next.step, moments.length - 1);
    const example = Math.min(next.example, result.x.length - 1);
    return { ...next, settings, result, moments, step, example, selected: kept, hover: undefined };
  } catch (error) {
    const message = reasonOf(error);
    const [name = ''] = message.split(':', 1);
    return name in parameters ? { ...next, errors: { ...next.errors, [name]: message } } : { ...next, notice: message };
  }
}

/** What was typed or chosen for a setting. */
export function set(state: State, name: string, text: string, words: InspectorWords): State {
  const texts = { ...state.texts, [name]: text };
  try {
    const value = parseValue(name, parameters[name as keyof typeof parameters], text);
    const wanted =
      name === 'sizes' ? resized(state, arrayOf<number[]>(String(value))) : { ...state.wanted, [name]: value };
    // A list that the sizes changed is shown as it became.
    const shown = name === 'sizes' ? { ...textsOf(wanted), sizes: text } : texts;
    return compute({ ...state, texts: shown, errors: {}, notice: '' }, wanted);
  } catch (error) {
    const message = reasonOf(error);
    const own = name === 'sizes' ? `sizes: ${fill(words.badSizes, { given: text.slice(0, 40) })}` : message;
    return { ...state, texts, errors: { ...state.errors, [name]: own } };
  }
}

/** Several settings at once, typed values. */
export const take = (state: State, settings: AnySettings): State => {
  const wanted = { ...defaultsOf(parameters), ...settings };
  return compute({ ...state, texts: textsOf(wanted), errors: {}, notice: '', selected: undefined, step: undefined, example: 0 }, wanted); // prettier-ignore
};

const padded = (rows: readonly (readonly number[])[], units: number, filling: number): number[][] =>
  rows.map((row) => Array.from({ length: units }, (_, j) => row[j] ?? filling));

/** Other sizes: weights and biases are drawn, inputs and targets cut or filled up. */
function resized({ wanted, result }: State, sizes: readonly number[]): AnySettings {
  const same = JSON.stringify(sizes) === wanted['sizes'];
  if (same) return wanted;
  const x = padded(result.x, sizes[0]!, 0.5);
  const y = padded(result.y, sizes.at(-1)!, 0);
  return { ...wanted, sizes: JSON.stringify(sizes), x: JSON.stringify(x), y: JSON.stringify(y), W: '[]', b: '[]' };
}

/** One example more, or the last one gone. */
export function withExamples(state: State, count: number): State {
  const { x, y } = state.result;
  const more = (row: readonly number[], i: number): number[] => row.map((_, j) => EXTRA[(i + j) % EXTRA.length]!);
  const grown = (rows: readonly (readonly number[])[], fill: (row: readonly number[], i: number) => number[]) =>
    Array.from({ length: count }, (_, i) => rows[i] ?? fill(rows[0]!, i));
  const X = grown(x, more);
  const Y = grown(y, (row, i) => row.map((_, j) => ((i + j) % 2 === 0 ? 1 : 0))).map((row) => [...row]);
  const wanted = { ...state.wanted, x: JSON.stringify(X), y: JSON.stringify(oneHot(state, Y)) };
  return compute({ ...state, texts: { ...state.texts, x: wanted.x, y: wanted.y }, errors: {}, notice: '' }, wanted);
}

const EXTRA = [0.5, -1, 1, -0.5, 2];

/** With softmax the targets of an added example are one class. */
function oneHot({ settings, result }: State, rows: number[][]): number[][] {
  if (settings['output'] !== 'softmax') return rows;
  return rows.map((row, i) => (i < result.y.length ? row : row.map((_, j) => (j === i % row.length ? 1 : 0))));
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** One given number, typed by itself. Drawn weights are written down first. */
export function setCell(state: State, part: Part, text: string, words: InspectorWords): State {
  const name = { x: 'x', y: 'y', w: 'W', b: 'b' }[part.kind as 'x' | 'y' | 'w' | 'b'];
  let value: number;
  try {
    value = Number(parseValue('value', CELL, text));
  } catch (error) {
    return { ...state, errors: { ...state.errors, cell: reasonOf(error) } };
  }
  const { result, example } = state;
  const isDrawn = state.wanted['W'] === '[]' || state.wanted['b'] === '[]';
  const given = { x: result.x, y: result.y, W: result.layers.map(({ W }) => W), b: result.layers.map(({ b }) => b) };
  const lists = structuredClone(given);
  const j = part.unit! - 1;
  if (part.kind === 'x' || part.kind === 'y') lists[part.kind][example]![j] = value;
  if (part.kind === 'b') lists.b[part.layer - 2]![j] = value;
  if (part.kind === 'w') lists.W[part.layer - 2]![part.from! - 1]![j] = value;
  const writesDown = isDrawn && (name === 'W' || name === 'b');
  const W = writesDown ? lists.W.map((M) => M.map((row) => row.map(rounded))) : lists.W;
  const b = writesDown ? lists.b.map((row) => row.map(rounded)) : lists.b;
  const changes = writesDown
    ? { W: JSON.stringify(W), b: JSON.stringify(b) }
    : { [name]: JSON.stringify({ ...lists, W, b }[name]) };
  const wanted = { ...state.wanted, ...changes };
  const texts = { ...state.texts, ...textsOf(changes) };
  return compute({ ...state, texts, errors: {}, notice: writesDown ? words.rounded : '' }, wanted);
}

const CELL = { kind: 'number', default: 0, range: [-3, 3], step: 0.1, limits: { from: -100, to: 100 } } as const;
