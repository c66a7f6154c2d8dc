// The whole recipe, and what becomes of it when one thing is changed; two of them change several, and say so.

export interface Recipe {
  readonly sizes: readonly number[];
  readonly cost: 'cross-entropy' | 'quadratic';
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  readonly scheme: 'scaled-normal' | 'standard-normal' | 'zeros' | 'he';
  readonly l2: number;
  readonly keep: number;
  readonly eta: number;
  readonly batch: number;
}

export const WHOLE: Recipe = {
  sizes: [784, 30, 10],
  cost: 'cross-entropy',
  activation: 'sigmoid',
  scheme: 'scaled-normal',
  l2: 0.0001,
  keep: 1,
  eta: 0.5,
  batch: 10,
};

/** Where another function or cost wants another rate, it has one of its own. */
const CHANGES = {
  zeros: { scheme: 'zeros' },
  'standard-normal': { scheme: 'standard-normal' },
  linear: { sizes: [784, 10], eta: 0.1 },
  'eight-units': { sizes: [784, 8, 10] },
  'small-rate': { eta: 0.05 },
  'large-batch': { batch: 100 },
  quadratic: { cost: 'quadratic', eta: 3 },
  tanh: { activation: 'tanh', eta: 0.1 },
  relu: { activation: 'relu', scheme: 'he', eta: 0.1 },
  'no-penalty': { l2: 0 },
  dropout: { keep: 0.8 },
  'old-school': { cost: 'quadratic', scheme: 'standard-normal', eta: 3, l2: 0 },
} as const satisfies Record<string, Partial<Recipe>>;

export type Change = keyof typeof CHANGES;
export type RecipeName = 'whole' | Change;

export const CHANGED = Object.keys(CHANGES) as Change[];
export const RECIPES: readonly RecipeName[] = ['whole', ...CHANGED];

export const recipeOf = (name: RecipeName): Recipe => (name === 'whole' ? WHOLE : { ...WHOLE, ...CHANGES[name] });
