// The words of the gallery of activation functions. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Spoken name of the plate beside the overlay, and its heading. */
  pinned: 'Pinned, {most} at most',
  /** Label of a check box in a function's cell; its name follows for those who listen. */
  pin: 'Pin',
  /** Button beside a pinned function. */
  unpin: 'Unpin',
  /** Instead of the list when nothing is pinned. */
  nonePinned: 'Nothing is pinned. Pin functions in the gallery below.',
  /** Before the names in the bar under the filters. */
  pinnedShort: 'Pinned:',
  /** Spoken after a function was pinned. */
  wasPinned: '{name} pinned, {count} of {most}',
  /** Spoken after a function was taken away. */
  wasUnpinned: '{name} unpinned, {count} of {most}',
  /** Said and shown when one more is asked for than can be compared. */
  full: '{name} was not pinned: {most} are pinned already. Unpin one of them first.',
  /** Link from the bar to the overlay. */
  compare: 'Compare',
  /** Label of the slider; the letter z follows. */
  readOff: 'Read off at',
  /** Heads of the table of readings; {z} is a number. */
  at: 'At z = {z}',
  value: 'value',
  slope: 'slope',
  /** Spoken name of the table of readings. */
  readings: 'Values and slopes',
  /** Spoken name of the plate of filters. */
  filters: 'Filter',
  /** First option of every filter. */
  any: 'any',
  /** An option with the number of functions that it leaves. */
  option: '{name} ({count})',
  /** Button that takes all filters back. */
  showAll: 'Show all',
  /** Spoken name of the choice between pictures and table, and its two options. */
  view: 'View',
  pictures: 'Pictures',
  table: 'Table',
  /** How many are shown: without a filter, with one, with one and without a script. */
  all: '{count} functions',
  some: '{count} of {of} shown',
  filtered: 'Filtered',
  /** When no function passes all filters. */
  none: 'No function has all of these properties. Take one of the filters back.',
  /** Spoken name of a picture. */
  picture: '{name} and its slope, from −4 to 4',
  /** Above the empty place in the first family: how to read the pictures. */
  howTo: 'How to read',
  howToLine: 'Equal units on both axes: a slope of 1 stands at 45°.',
  /** Names of the four families. */
  both: 'S-shapes, flat at both ends',
  one: 'Flat at one end',
  neither: 'Flat at neither end',
  waves: 'Bumps and waves',
  /** The four lines in every cell. */
  values: 'values',
  slopes: 'slopes',
  joins: 'joins',
  symmetry: 'symmetry',
  /** What a function may be or do: in its cell where it is true. */
  monotonic: 'monotonic',
  identity: 'identity at 0',
  vanishes: 'vanishes',
  explodes: 'explodes',
  dies: 'can die',
  noneOfThem: 'none of the five',
  /** Names of the filters. */
  'filter-saturation': 'Saturates',
  'filter-range': 'Range',
  'filter-continuity': 'Joins',
  'filter-symmetry': 'Symmetry',
  'filter-monotonic': 'Monotonic',
  'filter-gradient': 'Gradient',
  'filter-dead': 'Units can die',
  /** Their options. */
  'saturation-both': 'at both ends',
  'saturation-one': 'at one end',
  'saturation-none': 'at neither',
  'range-both': 'bounded',
  'range-one': 'bounded on one side',
  'range-none': 'unbounded',
  'continuity-jump': 'jump',
  'continuity-0': 'C⁰',
  'continuity-1': 'C¹',
  'continuity-all': 'C^∞',
  'symmetry-odd': 'odd',
  'symmetry-even': 'even',
  'symmetry-half': 'about (0, ½)',
  'symmetry-none': 'none',
  'monotonic-yes': 'yes',
  'monotonic-no': 'no',
  'gradient-vanishes': 'can vanish',
  'gradient-explodes': 'can explode',
  'gradient-neither': 'neither',
  'dead-yes': 'yes',
  'dead-no': 'no',
  /** The table: its caption, the two groups of columns, the heads. */
  caption: 'Properties of the {count} functions and of their slopes',
  ofFunction: 'of the function',
  ofSlope: 'of its slope',
  'head-function': 'function',
  'head-range': 'range',
  'head-monotonic': 'monotonic',
  'head-joins': 'joins',
  'head-identity': 'identity at 0',
  'head-symmetry': 'symmetry',
  'head-slope-range': 'range',
  'head-slope-monotonic': 'monotonic',
  'head-slope-continuous': 'continuous',
  'head-vanishes': 'can vanish',
  'head-explodes': 'can explode',
  'head-saturation': 'saturates',
  'head-dead': 'units can die',
  /** Its cells. */
  yes: 'yes',
  no: 'no',
  'ends-both': 'both ends',
  'ends-one': 'one end',
  'ends-none': 'none',
  /** When the address asked for what the gallery cannot show; the reason follows. */
  badAddress: 'The address asks for what the gallery cannot show, so it stands as it was built: {reason}.',
} as const;

export type GalleryKey = keyof typeof words;
export type GalleryWords = Readonly<Record<GalleryKey, string>>;
