import { describe, expect, it } from 'vitest';
import { check, checkMutants, defineDerivation, residual, type Step } from './derivation.ts';
import { constant, matrix } from './dual.ts';
import { oneNeuron, randomNetwork } from './environment.ts';
import { createContext, evaluate } from './evaluate.ts';
import { act, minus, partial, power, quantity, slope, sum, times, total, transpose } from './expression.ts';
import { mutants } from './mutants.ts';
import { toTex } from './to-tex.ts';

const [E, w, b, x, y] = [quantity('E'), quantity('w'), quantity('b'), quantity('x'), quantity('y')];
const [z, h] = [quantity('z'), quantity('h')];
const neuron = [
  { quantity: z, is: sum(times(w, x), b) },
  { quantity: h, is: act(z) },
  { quantity: E, is: power(minus(h, y), 2) },
];
const derive = (...steps: Step[]) =>
  defineDerivation({ id: 'test', title: 'Test', environment: oneNeuron, given: neuron, steps });
const step = (lhs: Step['lhs'], rhs: Step['rhs']): Step => ({ lhs, rhs, reason: '' });

describe('evaluate', () => {
  it('differentiates through definitions as central differences do', () => {
    const environment = oneNeuron(7);
    const at = (weight: number): number => {
      const values = { ...environment.values, w: constant(weight) };
      return evaluate(E, createContext({ ...environment, values }, neuron)).value[0]!;
    };
    const weight = environment.values.w!.value[0]!;
    const exact = evaluate(partial(E, w), createContext(environment, neuron)).value[0]!;
    expect(exact).toBeCloseTo((at(weight + 1e-5) - at(weight - 1e-5)) / 2e-5, 8);
    expect(exact).not.toBe(0);
  });

  it('knows shapes and says them', () => {
    const context = createContext({ ...randomNetwork(1), sizes: [2, 3, 4, 5], l: 3 }, []);
    const W = matrix(3, 4, Array(12).fill(1));
    context.environment.values['W{3}'] = W;
    context.environment.values['h{2}'] = matrix(3, 1, [1, 2, 3]);
    expect(evaluate(times(transpose(quantity('W', 'l')), quantity('h', 'l-1')), context).rows).toBe(4);
    expect(() => evaluate(times(quantity('W', 'l'), quantity('h', 'l-1')), context)).toThrow('product of 3×4 and 3×1');
    expect(() => evaluate(sum(quantity('W', 'l'), 1), context)).toThrow('sum of 3×4 and 1×1');
    expect(() => evaluate(quantity('W', 'l', 'j'), context)).toThrow('W{l} has shape 3×4, indices j');
    expect(() => evaluate(quantity('h', 'l-1', 'q'), context)).toThrow('index q stands for nothing');
    expect(() => evaluate(quantity('h', 'l-1', '4'), context)).toThrow('no element 4, 1 in a 3×1 matrix');
    expect(() => evaluate(quantity('delta', 'l'), context)).toThrow('delta{3} has neither value nor definition');
    expect(() => evaluate(total('i', 'L+1', 1), context)).toThrow('no layer 5 among 4');
  });
});

describe('check', () => {
  it('accepts what is true and measures the residual', () => {
    const checked = check(derive(step(partial(E, w), times(2, minus(h, y), slope(z), x))), 50);
    expect(checked.networks).toBe(50);
    expect(checked.largest).toBeLessThan(1e-13);
  });

  it.each([
    ['a wrong sign', times(2, sum(h, y), slope(z), x)],
    ['a missing factor', times(minus(h, y), slope(z), x)],
    ["σ for σ'", times(2, minus(h, y), act(z), x)],
    ['h for z', times(2, minus(h, y), slope(h), x)],
    ['b for x', times(2, minus(h, y), slope(z), b)],
  ])('refuses %s', (_, rhs) => {
    expect(() => check(derive(step(partial(E, w), rhs)))).toThrow(/^derivation test, step 1: sides differ by 0?\.?\d/);
  });

  it('counts what is no number as wrong', () => {
    expect(residual(constant(NaN), constant(NaN))).toBe(Infinity);
    expect(residual(constant(Infinity), constant(Infinity))).toBe(Infinity);
    expect(residual(matrix(2, 1, [1, 2]), matrix(1, 2, [1, 2]))).toBe(Infinity);
    expect(residual(constant(0), constant(0))).toBe(0);
    expect(residual(constant(1), constant(1.5))).toBeCloseTo(1 / 3);
  });

  it('goes on from the left side before, and needs one', () => {
    const checked = check(derive(step(partial(z, w), x), { rhs: times(1, x), reason: '' }), 5);
    expect(checked.residuals).toEqual([0, 0]);
    expect(() => derive({ rhs: x, reason: '' })).toThrow('derivation test, step 1: no left side to go on from');
    expect(() => derive({ lhs: partial(E, w), rhs: x, reason: '', definition: true })).toThrow(
      'a definition needs a quantity on its left',
    );
  });
});

describe('mutants', () => {
  it('plants signs, indices, transposes, factors and functions', () => {
    const formula = times(slope(z), transpose(quantity('W', 'l')), quantity('delta', 'l', 'j'));
    const slips = mutants(formula).map(({ slip }) => slip);
    for (const slip of [
      'sign flipped',
      'factor dropped',
      "σ for σ'",
      'transpose dropped',
      'layer of W{l} one higher',
    ]) {
      expect(slips).toContain(slip);
    }
    expect(mutants(quantity('W', 'l', 'k', 'j')).map(({ slip }) => slip)).toContain('indices exchanged');
    expect(mutants(minus(h, y)).map(({ expression }) => toTex(expression))).toContain('\\h+\\y');
  });

  it('tells a rewriting from a slip, and reports a slip that a check cannot see', () => {
    const fates = checkMutants(derive(step(partial(z, w), times(1, x))));
    expect(fates.find(({ slip }) => slip === 'factors exchanged')?.fate).toBe('equal');
    expect(fates.find(({ slip }) => slip === 'sign flipped')?.fate).toBe('caught');
    // ∂z/∂b is 1, so leaving it out says nothing false.
    const blind = derive(step(partial(E, b), times(partial(E, z), partial(z, b))));
    expect(checkMutants(blind).filter(({ fate }) => fate === 'survived')).toHaveLength(1);
  });
});

describe('randomNetwork', () => {
  it('gives neighboring layers and the batch different sizes, so that no wrong shape fits', () => {
    const depths = new Set<number>();
    for (let seed = 1; seed <= 50; seed++) {
      const { sizes, batch, l } = randomNetwork(seed);
      depths.add(sizes.length);
      for (const [at, size] of sizes.entries()) expect(size).not.toBe(sizes[at + 1]);
      expect(sizes).not.toContain(batch);
      expect(l).toBeGreaterThan(1);
      expect(l).toBeLessThan(sizes.length);
    }
    expect([...depths].sort()).toEqual([3, 4]);
  });

  it('depends on its seed alone', () => {
    expect(randomNetwork(5).values).toEqual(randomNetwork(5).values);
    expect(randomNetwork(5).values).not.toEqual(randomNetwork(6).values);
  });
});
