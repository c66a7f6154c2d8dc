// Singular values by one-sided Jacobi rotations (Hestenes 1958): columns are turned in pairs until all are orthogonal;
// then their lengths are the singular values.
export type Rows = readonly (readonly number[])[];

const SWEEPS = 60;
/** Columns count as orthogonal when the cosine between them is below this. */
const ORTHOGONAL = 1e-14;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Turns two columns in place until they are orthogonal; says whether they had to be turned. */
function turn(p: number[], q: number[]): boolean {
  const [pp, qq, pq] = [dot(p, p), dot(q, q), dot(p, q)];
  if (!(Math.abs(pq) > ORTHOGONAL * Math.sqrt(pp) * Math.sqrt(qq))) return false;
  const zeta = (qq - pp) / (2 * pq);
  const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = c * t;
  for (let i = 0; i < p.length; i++) {
    const [a, b] = [p[i]!, q[i]!];
    p[i] = c * a - s * b;
    q[i] = s * a + c * b;
  }
  return true;
}

/** The singular values of a matrix, the largest first. */
export function singularValues(M: Rows): number[] {
  const columns = M[0]!.map((_, j) => M.map((row) => row[j]!));
  for (let sweep = 0, turned = true; turned && sweep < SWEEPS; sweep++) {
    turned = false;
    for (let p = 0; p < columns.length - 1; p++) {
      for (let q = p + 1; q < columns.length; q++) turned = turn(columns[p]!, columns[q]!) || turned;
    }
  }
  return columns.map((column) => Math.sqrt(dot(column, column))).sort((a, b) => b - a);
}

/** A B */
export const multiply = (A: Rows, B: Rows): number[][] =>
  A.map((row) => B[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * B[k]![j]!, 0)));
