// Matrices of dual numbers a + a′ε with ε² = 0: beside each value stands its derivative in one direction, exactly.
// A number is a 1 × 1 matrix, a vector a column.

export interface Dual {
  rows: number;
  cols: number;
  value: number[];
  tangent: number[];
}

export const shapeOf = ({ rows, cols }: Dual): string => `${rows}×${cols}`;
export const isNumber = ({ rows, cols }: Dual): boolean => rows === 1 && cols === 1;

export const constant = (value: number): Dual => ({ rows: 1, cols: 1, value: [value], tangent: [0] });

export const matrix = (rows: number, cols: number, value: number[]): Dual => ({
  rows,
  cols,
  value,
  tangent: value.map(() => 0),
});

/** Built element by element; each element is a number. */
export function assembled(rows: number, cols: number, element: (row: number, col: number) => Dual): Dual {
  const elements = Array.from({ length: rows * cols }, (_, at) => element(Math.floor(at / cols), at % cols));
  return { rows, cols, value: elements.map((one) => one.value[0]!), tangent: elements.map((one) => one.tangent[0]!) };
}

export function elementOf(a: Dual, row: number, col: number): Dual {
  const at = row * a.cols + col;
  const [value, tangent] = [a.value[at], a.tangent[at]];
  if (value === undefined || tangent === undefined || !(col < a.cols)) {
    throw new Error(`expression: no element ${row + 1}, ${col + 1} in a ${shapeOf(a)} matrix`);
  }
  return { rows: 1, cols: 1, value: [value], tangent: [tangent] };
}

function requireSameShape(operation: string, a: Dual, b: Dual): void {
  if (a.rows !== b.rows || a.cols !== b.cols) {
    throw new Error(`expression: ${operation} of ${shapeOf(a)} and ${shapeOf(b)}`);
  }
}

export function add(a: Dual, b: Dual): Dual {
  requireSameShape('sum', a, b);
  return { ...a, value: a.value.map((v, i) => v + b.value[i]!), tangent: a.tangent.map((t, i) => t + b.tangent[i]!) };
}

export const negated = (a: Dual): Dual => ({ ...a, value: a.value.map((v) => -v), tangent: a.tangent.map((t) => -t) });

/** (ab)′ = a′b + ab′ */
export function multiplyElements(a: Dual, b: Dual): Dual {
  requireSameShape('⊙', a, b);
  const tangent = a.value.map((v, i) => a.tangent[i]! * b.value[i]! + v * b.tangent[i]!);
  return { ...a, value: a.value.map((v, i) => v * b.value[i]!), tangent };
}

const scaled = (a: Dual, number: Dual): Dual => {
  const [value, tangent] = [number.value[0]!, number.tangent[0]!];
  return {
    ...a,
    value: a.value.map((v) => v * value),
    tangent: a.tangent.map((t, i) => t * value + a.value[i]! * tangent),
  };
};

/** (n × m)(m × k) = n × k; a number multiplies anything. */
export function multiply(a: Dual, b: Dual): Dual {
  if (isNumber(a)) return scaled(b, a);
  if (isNumber(b)) return scaled(a, b);
  if (a.cols !== b.rows) throw new Error(`expression: product of ${shapeOf(a)} and ${shapeOf(b)}`);
  const result = matrix(a.rows, b.cols, Array<number>(a.rows * b.cols).fill(0));
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < b.cols; j++) {
      for (let k = 0; k < a.cols; k++) {
        const [p, q, at] = [i * a.cols + k, k * b.cols + j, i * b.cols + j];
        result.value[at]! += a.value[p]! * b.value[q]!;
        result.tangent[at]! += a.tangent[p]! * b.value[q]! + a.value[p]! * b.tangent[q]!;
      }
    }
  }
  return result;
}

/** (a/b)′ = (a′ − (a/b) b′)/b, where b is a number. */
export function divide(a: Dual, b: Dual): Dual {
  if (!isNumber(b)) throw new Error(`expression: ${shapeOf(a)} divided by ${shapeOf(b)}`);
  const [by, tangent] = [b.value[0]!, b.tangent[0]!];
  const value = a.value.map((v) => v / by);
  return { ...a, value, tangent: a.tangent.map((t, i) => (t - value[i]! * tangent) / by) };
}

export const transposed = (a: Dual): Dual => assembled(a.cols, a.rows, (row, col) => elementOf(a, col, row));

/** f of every element, with f′ by the chain rule. */
export const mapped = (a: Dual, f: (x: number) => number, slope: (x: number) => number): Dual => ({
  ...a,
  value: a.value.map(f),
  tangent: a.tangent.map((t, i) => (t === 0 ? 0 : t * slope(a.value[i]!))),
});

/** A column as the diagonal of a square matrix. */
export function diagonalOf(a: Dual): Dual {
  if (a.cols !== 1) throw new Error(`expression: diag of ${shapeOf(a)}`);
  return assembled(a.rows, a.rows, (row, col) => (row === col ? elementOf(a, row, 0) : constant(0)));
}
