// What filters, cells and table say about a function, from its properties. Classes carry the filters, so that a style
// sheet can do them without a script.
import { NAMES, propertiesFor, type Properties } from '../../experiments/activation/experiment.ts';
import { isCalm } from '../../experiments/activation/families.ts';
import type { GalleryKey } from '../../i18n/gallery/index.ts';
import type { ActivationName } from '../../lib/nn/index.ts';

const BOUNDED = ['none', 'one', 'both'] as const;
const CONTINUITY = { jump: 'jump', 'C⁰': '0', 'C¹': '1', 'C^∞': 'all' } as const;
const SYMMETRY = { odd: 'odd', even: 'even', 'about (0, ½)': 'half', none: 'none' } as const;
const SATURATION = { both: 'both', 'one side': 'one', none: 'none' } as const;

/** The filters in their order, each with its options. */
export const FILTERS = {
  saturation: ['both', 'one', 'none'],
  range: ['both', 'one', 'none'],
  continuity: ['jump', '0', '1', 'all'],
  symmetry: ['odd', 'even', 'half', 'none'],
  monotonic: ['yes', 'no'],
  gradient: ['vanishes', 'explodes', 'neither'],
  dead: ['yes', 'no'],
} as const;

export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

const yes = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

export const symmetryKey = ({ symmetry }: Properties): GalleryKey => `symmetry-${SYMMETRY[symmetry]}`;
export const continuityKey = ({ continuity }: Properties): GalleryKey => `continuity-${CONTINUITY[continuity]}`;
export const saturationKey = ({ slope }: Properties): GalleryKey => `ends-${SATURATION[slope.saturation]}`;

/** The options of each filter that let a function through; a gradient may both vanish and explode. */
export function optionsOf(properties: Properties): Readonly<Record<FilterName, readonly string[]>> {
  const { range, slope } = properties;
  const ends = [range.from, range.to].filter((end) => end !== null).length;
  return {
    saturation: [SATURATION[slope.saturation]],
    range: [BOUNDED[ends]!],
    continuity: [CONTINUITY[properties.continuity]],
    symmetry: [SYMMETRY[properties.symmetry]],
    monotonic: [yes(properties.monotonic)],
    gradient: [
      ...(slope.vanishing ? ['vanishes'] : []),
      ...(slope.exploding ? ['explodes'] : []),
      ...(isCalm(properties) ? ['neither'] : []),
    ],
    dead: [yes(slope.deadUnits)],
  };
}

/** `saturation-both range-both …`: the classes of a function's cell and row. */
export const classesOf = (name: ActivationName): string =>
  Object.entries(optionsOf(propertiesFor(name)))
    .flatMap(([filter, options]) => options.map((option) => `${filter}-${option}`))
    .join(' ');

/** How many functions an option leaves. */
export const countOf = (filter: FilterName, option: string): number =>
  NAMES.filter((name) => optionsOf(propertiesFor(name))[filter].includes(option)).length;

/** The words of the last line of a cell: what is true of five. */
export function trueOf({ monotonic, identityAtOrigin, slope }: Properties): GalleryKey[] {
  const five: [boolean, GalleryKey][] = [
    [monotonic, 'monotonic'],
    [identityAtOrigin, 'identity'],
    [slope.vanishing, 'vanishes'],
    [slope.exploding, 'explodes'],
    [slope.deadUnits, 'dies'],
  ];
  const keys = five.flatMap(([holds, key]) => (holds ? [key] : []));
  return keys.length > 0 ? keys : ['noneOfThem'];
}
