// What can be set in an experiment. One declaration gives the controls of the page, the state in the address,
// the flags of the command line, the validation and the settings line under a figure.

/** The quantity that a parameter is, so that its control wears the quantity's color and letter. */
export type Quantity = 'x' | 'w' | 'b' | 'z' | 'h' | 'd' | 'e' | 'y';

/** What is accepted. An end may be open: a learning rate lies above 0, not at it. */
export interface Limits {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
}

interface NumberLike {
  readonly default: number;
  /** Where the slider ends; values outside it are accepted up to the limits. */
  readonly range: readonly [number, number];
  readonly limits?: Limits;
  readonly quantity?: Quantity;
}

export interface NumberParameter extends NumberLike {
  readonly kind: 'number';
  readonly step: number;
  readonly scale?: 'linear' | 'log';
}

export interface IntegerParameter extends NumberLike {
  readonly kind: 'integer';
}

export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice';
  readonly default: NoInfer<Option>;
  readonly options: readonly Option[];
}

/** Fewest and most. */
export type Lengths = readonly [from: number, to: number];

export interface ArrayParameter {
  readonly kind: 'array';
  /** 1: a list, 2: a matrix as its rows, 3: a list of matrices. */
  readonly depth: 1 | 2 | 3;
  /** Rows of different lengths are welcome: one row for each layer, say. */
  readonly ragged?: boolean;
  /** As JSON text: see array.ts. */
  readonly default: string;
  /** How many at each depth, from outside in. */
  readonly lengths?: readonly Lengths[];
  /** Of every number in it. */
  readonly limits?: Limits;
  /** Of a list or a matrix: where the slider of each of its numbers ends. Absent: the list is typed. */
  readonly range?: readonly [number, number];
  readonly step?: number;
  /** Of a list: what its numbers sum to. A slider then moves one of them at the cost of the others. */
  readonly total?: number;
  readonly quantity?: Quantity;
}

/** Points of a plane that the reader places or pastes, each of class 0 or 1: see points.ts. */
export interface PointsParameter {
  readonly kind: 'points';
  /** As the text of points.ts. */
  readonly default: string;
  /** Shown only while another parameter has this value. */
  readonly when?: { readonly name: string; readonly is: string };
}

/** A short text of the reader's own, such as a formula: see text.ts. What it says, the run finds out. */
export interface TextParameter {
  readonly kind: 'text';
  readonly default: string;
  /** Most characters. */
  readonly most: number;
  /** It is the path of a file, which a command opens; no page shows one, and no address holds one. */
  readonly file?: true;
  /** Shown only while another parameter has this value. */
  readonly when?: { readonly name: string; readonly is: string };
}

export type Parameter =
  NumberParameter | IntegerParameter | ChoiceParameter | ArrayParameter | PointsParameter | TextParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

export type ValueOf<P extends Parameter> =
  P extends ChoiceParameter<infer Option>
    ? Option
    : P extends ArrayParameter | PointsParameter | TextParameter
      ? string
      : number;
export type Settings<P extends Parameters = Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };
/** Settings of an experiment of which nothing else is known. */
export type AnySettings = Readonly<Record<string, number | string>>;

export const number = (declared: Omit<NumberParameter, 'kind'>): NumberParameter => ({ kind: 'number', ...declared });

export const integer = (declared: Omit<IntegerParameter, 'kind'>): IntegerParameter => ({
  kind: 'integer',
  ...declared,
});

export const choice = <const Option extends string>(
  declared: Omit<ChoiceParameter<Option>, 'kind'>,
): ChoiceParameter<Option> => ({ kind: 'choice', ...declared });
