// The formulas that the lesson works with, and the numbers that go in.

export interface Form {
  readonly formula: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether its letters are the course's quantities, and wear their colors. */
  readonly isNetwork?: true;
}

/** The small network of lesson 7, a node for each operation on two numbers. */
const NETWORK =
  'h1 = sigmoid(w11*x1 + w21*x2 + b1); h2 = sigmoid(w12*x1 + w22*x2 + b2); ' +
  'h = sigmoid(v1*h1 + v2*h2 + c); 0.5*(h - y)^2';

export const FORMS = {
  first: { formula: '(x + y) * (x * y)', values: { x: 2, y: 3 } },
  product: { formula: 'x * y', values: { x: 2, y: 7 } },
  sum: { formula: 'x + y', values: { x: 2, y: 7 } },
  sigmoid: {
    formula: 'sigmoid(w1*x1 + w2*x2 + b)',
    values: { w1: 2, x1: 1, w2: -1, x2: 3, b: 0.5 },
    isNetwork: true,
  },
  'two-path': { formula: 'y = 3*x; a = 2*y; b = 5*y; c = a + b', values: { x: 1 } },
  'one-layer': {
    formula: 'z = Wᵀ @ x + b; h = sigmoid(z); E = 0.5*sum((h - y)^2)',
    values: { W: [[1, -1], [2, 1]], x: [[1], [0.5]], b: [[-1], [0]], y: [[1], [0]] }, // prettier-ignore
    isNetwork: true,
  },
  batch: {
    formula: 'Z = X @ W + b; H = sigmoid(Z); E = sum((H - Y)^2) / 6',
    values: {
      X: [[1, 0.5], [-1, 1], [0.5, -2]],
      W: [[1, -1], [2, 1]],
      b: [[-1, 0]],
      Y: [[1, 0], [0, 1], [1, 1]],
    }, // prettier-ignore
    isNetwork: true,
  },
  row: {
    formula: 'y = xᵀ @ A; sum(y * g)',
    values: { x: [[1], [2]], A: [[2, 0, 1], [-1, 3, 1]], g: [[1, 2, -1]] }, // prettier-ignore
  },
  network: {
    formula: NETWORK,
    values: { w11: 1, w21: 2, b1: -1, w12: -1, w22: 1, b2: 0, v1: 2, v2: -1, c: 0, x1: 1, x2: 0.5, y: 1 },
    isNetwork: true,
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as FormName[];

/** What stands in the field for a formula of one's own, until it is overwritten. */
export const OWN = 'sigmoid(w*x + b)';

export const formOf = (expression: string, formula: string): Form =>
  expression === 'own' ? { formula, values: {} } : FORMS[expression as FormName];
