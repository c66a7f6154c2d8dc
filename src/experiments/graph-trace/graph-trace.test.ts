// Values and gradients by hand, in closed form and from lesson 7's pass; formulas that cannot be read, in words.
import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { experiment as pass } from '../backprop-trace/experiment.ts';
import { experiment, stepsOfTrace } from './experiment.ts';
import { layoutOf } from './figures/layout.ts';
import { momentOf } from './figures/moment.ts';
import { FORM_NAMES } from './forms.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;
const own = (formula: string, values = '') => run({ expression: 'own', formula, values });

describe('values and gradients', () => {
  it('gives 30, 21 and 16 for (x + y) · xy at (2, 3)', () => {
    expect(run({}).value).toBe(30);
    expect(run({}).gradients).toEqual({ x: 21, y: 16 });
    expect(run({}).nodes.map(({ name }) => name)).toEqual(['x', 'y', 'v₁', 'v₂', 'v₃']);
  });

  it('adds 6 and 15 over the two paths', () => {
    const { nodes, edges } = run({ expression: 'two-path' });
    const y = nodes.findIndex(({ name }) => name === 'y');
    expect(nodes[y]!.gradient).toBe(7);
    expect(edges.filter(({ from }) => from === y).map(({ sent }) => sent)).toEqual([2, 5]);
    expect(nodes[0]!.gradient).toBe(21);
  });

  it('gives the neuron of exercise 1', () => {
    const { value, gradients } = run({ expression: 'sigmoid' });
    expect(value).toBeCloseTo(0.3775, 4);
    expect([gradients['w1'], gradients['w2'], gradients['b']].map((one) => Number(one).toFixed(4))).toEqual([
      '0.2350',
      '0.7050',
      '0.2350',
    ]);
  });

  it('gives the gradients of lesson 7', () => {
    const { gradients, value } = run({ expression: 'network' });
    const { layers, cost } = runExperiment(pass).result;
    expect(value).toBeCloseTo(cost, 15);
    expect(gradients['w11']).toBeCloseTo(layers[0]!.dW[0]![0]!, 15);
    expect(gradients['w22']).toBeCloseTo(layers[0]!.dW[1]![1]!, 15);
    expect(gradients['v2']).toBeCloseTo(layers[1]!.dW[1]![0]!, 15);
  });

  it('gives xᵀA, A gᵀ and x g', () => {
    const { nodes, gradients } = run({
      expression: 'row',
      values: 'x = [[2],[1]], A = [[1,2,0],[3,-1,1]], g = [1,0,-1]',
    });
    expect(nodes.find(({ name }) => name === 'y')!.value).toEqual([[5, 3, 1]]);
    expect(gradients['x']).toEqual([[1], [2]]);
    expect(gradients['A']).toEqual([[2, 0, -2], [1, 0, -1]]); // prettier-ignore
  });

  it.each([
    ['sigmoid(x)', (x: number) => 1 / (1 + Math.E ** -x)],
    ['tanh(x) - x^3', (x: number) => Math.tanh(x) - x ** 3],
    ['ln(x + 3) / exp(x)', (x: number) => Math.log(x + 3) / Math.E ** x],
    ['relu(x + 2) * relu(-x)', (x: number) => Math.max(0, x + 2) * Math.max(0, -x)],
    ['a = x*x; b = a - x/a; a*b + b', (x: number) => x * x * (x * x - 1 / x) + (x * x - 1 / x)],
    ['2*3*x − σ(−x)·4', (x: number) => 6 * x - 4 / (1 + Math.E ** x)],
  ])('%s agrees with the same formula written in the language', (formula, f) => {
    for (const x of [-1.5, -0.7, 0.4, 1.3]) {
      const { value, gradients, check } = own(formula, `x = ${x}`);
      expect(value).toBeCloseTo(f(x), 12);
      expect(Number(gradients['x'])).toBeCloseTo((f(x + 1e-5) - f(x - 1e-5)) / 2e-5, 6);
      expect(check).toBeLessThan(1e-7);
    }
  });

  it.each(FORM_NAMES)('%s agrees with central differences', (expression) => {
    expect(run({ expression }).check).toBeLessThan(1e-8);
  });
});

describe('what cannot be computed is said in words', () => {
  it.each([
    ['', 'formula: it is empty, give one such as (x + y) * x'],
    ['x +', 'formula: at sign 4 the formula ends where a number, a name or "(" is expected'],
    ['(x', 'formula: the "(" at sign 1 is never closed'],
    ['2x', 'formula: at sign 2 "x" stands where +, -, *, /, @, ";" or the end is expected'],
    ['x $ y', 'formula: "$" at sign 3 is no sign of a formula'],
    [
      'cos(x)',
      'formula: at sign 1 there is no function "cos", there are sigmoid, tanh, relu, exp, ln, sum, transpose; a product needs its *',
    ],
    ['x/(x - 1)', 'formula: division by 0 at sign 2'],
    ['ln(-x)', 'formula: ln of −1 at sign 1, it needs a number above 0'],
    ['exp(1000*x)', 'formula: what comes out at sign 1 is too large for a number'],
    ['x+'.repeat(50) + 'x', 'formula: it has more than 40 nodes'],
    ['y = 3*x; x', 'formula: the step y at sign 1 is not used by the last one'],
    ['y = x; y = x; y', 'formula: y at sign 8 is the name of an earlier step'],
    ['x = 2*x', 'formula: x at sign 1 is used before it is computed'],
  ])('%j', (formula, message) => {
    expect(() => own(formula)).toThrow(new ParameterError(message));
  });

  it.each([
    ['x = 2, z = 4', 'values: the formula has no input "z", it has x, y; take "z" out'],
    ['x', 'values: "x" has no "=", write it as x = 2'],
    ['[1,2,3]', 'values: 3 are given, and the formula has 2: x, y'],
    ['x = NaN', 'values: x is "NaN", which is no number and no list of numbers'],
    ['x = 1, x = 2', 'values: x is given twice'],
    ['x = [1,2]', 'formula: it ends in a 1×2 matrix, end it in one number, as with sum( )'],
  ])('%j', (values, message) => {
    expect(() => run({ values })).toThrow(new ParameterError(message));
  });

  it('takes the names that every object has for names like any other', () => {
    const { gradients, value } = own('constructor * toString', 'constructor = 3');
    expect([value, { ...gradients }]).toEqual([3, { constructor: 1, toString: 3 }]);
  });

  it('names shapes that do not fit', () => {
    const given = () => own('sum(A @ B)', 'A = [[1,2]], B = [[1,2]]');
    expect(given).toThrow('formula: the shapes at sign 7 do not fit, multiplyMatrices: 1×2 times 1×2');
  });
});

describe('the moving picture', () => {
  it('knows at each step what has been computed, and adds up what has come back', () => {
    const result = run({ expression: 'two-path' });
    const y = result.nodes.findIndex(({ name }) => name === 'y');
    expect(stepsOfTrace(result)).toBe(9);
    const seen = Array.from({ length: 10 }, (_, step) => momentOf(result, step).gradient(y));
    expect(seen).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined, 5, 7, 7]);
    expect(momentOf(result, 1).isKnown(y)).toBe(true);
    expect(momentOf(result, 0).isKnown(y)).toBe(false);
  });

  it('puts every node beyond its arguments, and no two in one place', () => {
    for (const expression of FORM_NAMES) {
      const { nodes } = run({ expression });
      const { spots } = layoutOf(nodes);
      nodes.forEach(({ inputs }, i) =>
        inputs.forEach((input) => expect(spots[input]!.rank).toBeLessThan(spots[i]!.rank)),
      );
      const places = spots.map(({ rank, place }) => `${rank} ${place.toFixed(3)}`);
      expect(new Set(places).size, expression).toBe(nodes.length);
    }
  });
});
