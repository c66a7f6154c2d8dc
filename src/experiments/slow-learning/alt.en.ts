// English sentences about the pictures: computed, so that they stay true under other settings.
import { fixed, scientific } from '../../i18n/number.ts';
import { log } from '../../lib/nn/index.ts';
import type { Result } from './experiment.ts';
import { at, epochsOf, type LessonScene } from './figures/shared.ts';
import { circleOutputs } from './figures/opening.ts';
import { fastest, speedAt } from './figures/speed.ts';
import { reachOf, stations } from './figures/surface.ts';
import { EPOCHS } from './figures/waits.ts';

type Shown = Pick<LessonScene, 'runs'>;

export const resultOf = ({ runs }: Shown, name: string): Result => runs[name]!.result;

/** Declared decimals, but a power of ten where those would be a long row of digits. */
export const told = (value: number, decimals: number): string =>
  Math.abs(value) < 1e6 ? fixed(value, decimals) : scientific(value, 1);

export const inEpochs = (epochs: number): string => `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`;

/** A rate in at most three digits, as it would be typed. */
export const rate = (eta: number): string => String(Number(eta.toPrecision(3)));

/** "falls below one half at epoch 232 and ends at 0.207" or what it did instead. */
export function crossing({ firstBelowHalf, output, diverged }: Result): string {
  const end = diverged ? `stops being finite at epoch ${diverged.step}` : `ends at ${fixed(output.at(-1)!, 3)}`;
  if (firstBelowHalf === 0) return `starts below one half and ${end}`;
  if (firstBelowHalf === null) return `never falls below one half and ${end}`;
  return `falls below one half at epoch ${firstBelowHalf} and ${end}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 22nd. */
export function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14;
  return count + ((teen ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th');
}

/** The first circle from which on all are less than half full; 0 if none is. */
function lessThanHalfFrom(levels: readonly number[]): number {
  const last = levels.findLastIndex((level) => !(level < 0.5));
  return last === levels.length - 1 ? 0 : last + 2;
}

function circles(levels: readonly number[]): string {
  const from = lessThanHalfFrom(levels);
  if (from === 0)
    return levels.some((level) => level < 0.5) ? 'end at least half full' : 'are never less than half full';
  if (from === 1) return 'are all less than half full';
  const full = levels.filter((level) => level > 0.9).length > levels.length / 2;
  return `${full ? 'stay all but full for most of the row and ' : ''}are less than half full from the ${ordinal(from)} on`;
}

export function openingAlt(scene: Shown): string {
  const [quadratic, entropy] = ['quadratic', 'cross-entropy'].map((name) => circleOutputs(scene, name)) as [
    number[],
    number[],
  ];
  const late = circles(entropy).replace(/^are less than half full (from .*) on$/, '$1');
  const they = /^from /.test(late) && lessThanHalfFrom(quadratic) > 1 ? '' : 'they ';
  return (
    'Two rows of 31 circles from the start of training to its end, each filled to the neuron’s output. Under the ' +
    `quadratic cost they ${circles(quadratic)}; under cross-entropy ${they}${they ? circles(entropy) : late}.`
  );
}

export function plateauAlt(scene: Shown, middle: number): string {
  const { output, w } = resultOf(scene, 'quadratic');
  const only = Math.abs(at(output, middle) - output[0]!) < 0.1 ? 'only ' : '';
  const first = middle === 1 ? 'first epoch' : `first ${middle}`;
  return (
    `Two line charts over ${inEpochs(epochsOf(scene))} of the quadratic run. In the ${first} the weight goes ` +
    `from ${told(w[0]!, 2)} to ${told(at(w, middle), 2)} while the output ${only}goes from ` +
    `${fixed(output[0]!, 3)} to ${fixed(at(output, middle), 3)}.`
  );
}

const CORNERS = [
  ['lower left', 'bottom', 'lower right'],
  ['left', 'middle', 'right'],
  ['upper left', 'top', 'upper right'],
] as const;

/** The part of the map in which a point lies. */
function partOf(w: number, b: number, reach: number): string {
  const third = (value: number): number => (value > reach / 3 ? 2 : value < -reach / 3 ? 0 : 1);
  return CORNERS[third(b)]![third(w)]!;
}

/** Which way both costs rise: with z = wx + b when y is small, against it when y is large, else from a valley. */
function rising(x: number, y: number, reach: number): string {
  const [low, high] = [partOf(-Math.sign(x), -1, 1), partOf(Math.sign(x), 1, 1)];
  const bottom = y === 0 ? -Infinity : y === 1 ? Infinity : log(y / (1 - y));
  const most = reach * (Math.abs(x) + 1);
  if (bottom <= -most) return `both rising from ${low} to ${high}`;
  if (bottom >= most) return `both rising from ${high} to ${low}`;
  return `both with a valley between ${low} and ${high}`;
}

/** How steep both costs are at the start, against the net input. */
function startSlopes({ runs }: Shown, reach: number): string {
  const { result, settings } = runs['quadratic']!;
  const [output, w, b] = [result.output[0]!, result.w[0]!, result.b[0]!];
  const entropy = Math.abs(output - Number(settings['y']));
  const quadratic = entropy * output * (1 - output);
  const start = `around the start at the ${partOf(w, b, reach)}`;
  if (quadratic < 0.03 && entropy > 0.5)
    return `The quadratic cost is almost level ${start}, cross-entropy rises evenly there.`;
  if (entropy < 0.03) return `Both costs are almost level ${start}.`;
  const slopes = `${fixed(quadratic, 3)} under the quadratic cost and ${fixed(entropy, 3)} under cross-entropy`;
  return `Against the net input the slope ${start} is ${slopes}.`;
}

export function surfaceAlt(scene: Shown): string {
  const reach = reachOf(scene);
  const { x, y } = scene.runs['quadratic']!.settings;
  const steps = stations(resultOf(scene, 'cross-entropy'));
  const [first = [0, 0], second = first] = steps;
  const apart = Math.max(Math.abs(second[0]! - first[0]!), Math.abs(second[1]! - first[1]!)) > reach / 5;
  const end = (name: string): string => {
    const { w, b } = resultOf(scene, name);
    const outside = Math.max(Math.abs(w.at(-1)!), Math.abs(b.at(-1)!)) > reach ? ', outside the map' : '';
    return `at w = ${told(w.at(-1)!, 2)}${outside}`;
  };
  return (
    `Two maps of the cost over weight and bias from −${reach} to ${reach}, ${rising(Number(x), Number(y), reach)}. ` +
    `${startSlopes(scene, reach)} The quadratic path ends ${end('quadratic')}, the cross-entropy path` +
    `${apart ? ', whose first steps are far apart,' : ''} ${end('cross-entropy')}.`
  );
}

export function speedAlt({ runs }: Shown): string {
  const { x, y } = runs['quadratic']!.settings;
  const [input, target] = [Number(x), Number(y)];
  const begin = 'The size of the gradient against the output. ';
  if (input === 0)
    return `${begin}With an input of 0 it is 0 everywhere, under the quadratic cost and under cross-entropy.`;
  const peak = fastest(input, target);
  const most = `at most ${fixed(speedAt('quadratic', peak, input, target), 3)} at output ${fixed(peak, 2)}`;
  const shape =
    target === 0 || target === 1
      ? `it is a hump: ${most}, and nearly zero at 0 and at 1.`
      : `it is ${most}, and zero at the target ${String(target)} as well as at 0 and at 1.`;
  return `${begin}Under cross-entropy it grows in proportion to the error. Under the quadratic cost ${shape}`;
}

export function waitsAlt(scene: Shown): string {
  const runOf = (cost: string, start: number) => resultOf(scene, `${cost} from ${start}`);
  const wait = (cost: string, start: number) => runOf(cost, start).firstBelowHalf;
  const word = ({ firstBelowHalf, diverged }: Result) => {
    if (firstBelowHalf !== null) return String(firstBelowHalf);
    return diverged ? 'none, for the cost stops being finite' : `more than ${fixed(EPOCHS, 0)}`;
  };
  const span = (cost: string) => `from ${word(runOf(cost, 1))} to ${word(runOf(cost, 8))}`;
  // A step longer than the whole way hides the law.
  const fine = (wait('quadratic', 1) ?? Infinity) > 2 && (wait('cross-entropy', 1) ?? Infinity) > 2;
  const [exponential, straight] = fine
    ? ['the wait grows like an exponential, ', 'nearly in a straight line, ']
    : ['the wait goes ', ''];
  return (
    'Epochs until the output falls below one half, on a logarithmic scale, against the first net input from 1 to 8. ' +
    `Under the quadratic cost ${exponential}${span('quadratic')}; under cross-entropy ${straight}${span('cross-entropy')}.`
  );
}
