import { describe, expect, it } from 'vitest';
import { experiment } from '../../experiments/backprop-trace/experiment.ts';
import { keyOf, partOf, ROWS, unitsOf, type Part } from '../../experiments/backprop-trace/parts.ts';
import { words } from '../../i18n/inspector/en.ts';
import { renderFormula } from '../../lib/formula/index.ts';
import { addressOf, stateAt } from './address.ts';
import { displaysOf, tintOf, type MatrixShown } from './displays.ts';
import { formulas } from './formulas.ts';
import { nearest } from './keyboard.ts';
import * as model from './model.ts';
import { equationOf } from './numbers.ts';
import { checkOf, checkRows, labelOf, sentenceOf } from './say.ts';
import { unmarked } from './marked.ts';
import { sourceBlocks } from './source.ts';

const start = model.stateOf({});
const presetOf = (name: string) =>
  model.take(start, experiment.presets.find((one) => one.name === name)!.settings as never);
const part = (key: string, state = start): Part => partOf(key, state.result.sizes)!;
const said = (key: string, state = start): string => sentenceOf(state, part(key, state), words);

describe('the state', () => {
  it('looks at the first hidden error before anybody acts', () => {
    expect(keyOf(model.focusOf(start))).toBe('d2.1');
    expect(keyOf(model.focusOf(model.stateOf({ sizes: '[2,1]', W: '[]', b: '[]' })))).toBe('d2.1');
  });

  it('lights what is looked at and what goes into it', () => {
    const { on, in: into } = model.lightOf(start, part('d2.1'));
    expect([...on]).toEqual(['d2.1']);
    expect([...into]).toEqual(['w2.1.1', 'd3.1', 'z2.1']);
    expect([...model.lightOf(start, part('dw1')).on]).toEqual(['dw1.1.1', 'dw1.1.2', 'dw1.2.1', 'dw1.2.2']);
  });

  it('looks at what the moment computes, and shows no more than is known', () => {
    const at = (step: number) => ({ ...start, step });
    expect([0, 1, 3, 4, 5, 6, 7, 10].map((step) => keyOf(model.focusOf(at(step))))).toEqual([
      'x', 'h2', 'E', 'd3.1', 'd2.1', 'd2.2', 'dw2', 'db1',
    ]); // prettier-ignore
    expect(model.isKnown(at(4), part('d2.1'))).toBe(false);
    expect(model.isKnown(at(5), part('d2.1'))).toBe(true);
    expect(labelOf(at(4), part('d2.1'), words)).toMatch(/not computed yet/);
    expect(checkRows(at(7), words).map(({ verdict }) => verdict)).toEqual(['·', '·', 'agrees', '·']);
  });

  it('previews under the pointer, but not in the view under it', () => {
    const state: model.State = { ...start, selected: 'd2.2', hover: { key: 'h3.1', view: 'matrices' } };
    expect(keyOf(model.focusOf(state))).toBe('h3.1');
    expect(keyOf(model.focusOf(state, 'matrices'))).toBe('d2.2');
  });

  it('draws weights for other sizes, and cuts or fills inputs and targets', () => {
    const next = model.set(start, 'sizes', '[3,2,2]', words);
    expect(next.errors).toEqual({});
    expect(next.result.sizes).toEqual([3, 2, 2]);
    expect([next.result.x, next.result.y]).toEqual([[[1, 0.5, 0.5]], [[1, 0]]]); // prettier-ignore
    expect(next.texts['W']).toBe('[]');
  });

  it.each([
    ['sizes', '[2,7,1]', /2 to 5 layers of 1 to 6 units each.*\[2,7,1\]/],
    ['sizes', '[2]', /2 to 5 layers/],
    ['sizes', 'two', /2 to 5 layers/],
    ['x', '[[1,2],[3]]', /^x: .*is not accepted/],
    ['x', '[[1,2,3]]', /^x: each example has 3 values, but layer 1 has 2 units/],
    ['W', '[[[1,2]]]', /^W: sizes 2, 2, 1 ask for 2 matrices/],
    ['seed', 'abc', /^seed: "abc" is not a number/],
  ])('says in words what is wrong with %s %s, and keeps the pass', (name, text, message) => {
    const next = model.set(start, name, text, words);
    expect(next.errors[name]).toMatch(message);
    expect(next.texts[name]).toBe(text);
    expect(next.result).toBe(start.result);
  });

  it('names the setting that a combination fails at, and recovers', () => {
    const relu = model.set(start, 'output', 'relu', words);
    const wrong = model.set(relu, 'cost', 'cross-entropy', words);
    expect(wrong.errors['cost']).toMatch(/needs outputs that are sigmoid or softmax, the output is relu/);
    expect(wrong.result).toBe(relu.result);
    const right = model.set(wrong, 'output', 'sigmoid', words);
    expect(right.errors).toEqual({});
    expect(right.settings['cost']).toBe('cross-entropy');
  });

  it('takes one number by itself; drawn weights are written down with it', () => {
    const typed = model.setCell(start, part('w1.2.1'), '-3', words);
    expect(typed.result.layers[0]!.W).toEqual([[1, -1], [-3, 1]]); // prettier-ignore
    expect(typed.texts['W']).toBe('[[[1,-1],[-3,1]],[[2],[-1]]]');
    const drawn = model.set(start, 'W', '[]', words);
    const changed = model.setCell(drawn, part('w2.1.1'), '0.25', words);
    expect(changed.result.layers[1]!.W[0]).toEqual([0.25]);
    expect(changed.notice).toMatch(/rounded to four decimals/);
    expect(model.setCell(start, part('x1'), '0x1', words).errors['cell']).toMatch(/is not a number/);
    expect(model.setCell(start, part('y1'), '0', words).result.y).toEqual([[0]]); // prettier-ignore
  });

  it('grows and shrinks a batch', () => {
    const four = model.withExamples(start, 4);
    expect([four.result.x.length, four.result.y.length]).toEqual([4, 4]);
    expect(model.withExamples(four, 1).result.x).toEqual(start.result.x);
    const classes = model.withExamples(presetOf('softmax'), 3);
    expect(classes.errors).toEqual({});
    for (const row of classes.result.y) expect(row.reduce((sum, one) => sum + one)).toBe(1);
  });
});

describe('sentences', () => {
  it('tell where an error comes from', () => {
    expect(said('d2.1')).toBe(
      'δ of unit 1 in layer 2 is −0.0188: the error comes back over 1 link, 2 × −0.0477, times the slope 0.1966 at z = 1.',
    );
    expect(said('d3.1')).toMatch(/misses its target by −0.2526, times the slope 0.1888/);
    expect(said('d3.1', presetOf('partner'))).toMatch(/the miss itself/);
    expect(said('d2.1', presetOf('fan'))).toMatch(/over 2 links/);
  });

  it('tell of every part of every preset, without a gap', () => {
    for (const { name } of experiment.presets) {
      const state = presetOf(name);
      const { sizes } = state.result;
      const wholes = sizes.flatMap((_, i): Part[] =>
        i === 0
          ? [{ kind: 'x', layer: 1 }, { kind: 'y', layer: sizes.length }, { kind: 'E', layer: sizes.length }]
          : (['w', 'b', 'z', 'h', 'd', 'dw', 'db'] as const).map((kind) => ({ kind, layer: i + 1 })),
      ); // prettier-ignore
      for (const one of wholes.flatMap((whole) => [whole, ...unitsOf(whole, sizes)])) {
        const texts = [sentenceOf(state, one, words), checkOf(state, one, words), labelOf(state, one, words)];
        for (const text of texts) expect(text, `${name} ${keyOf(one)}`).not.toMatch(/\{|NaN|undefined|null|^$/);
        for (const single of unitsOf(one, sizes)) {
          const pieces = equationOf(state, single).map((piece) => (typeof piece === 'string' ? piece : piece.text));
          expect(pieces.join(''), `${name} ${keyOf(single)}`).not.toMatch(/NaN|undefined/);
        }
      }
    }
  });

  it('report a kink and a zero in words', () => {
    const state = presetOf('kink');
    expect(checkOf(state, part('b1.1', state), words)).toMatch(/passes a kink .* This is no error/);
    expect(checkOf(state, part('dw2.1.1', state), words)).toMatch(/Both are 0/);
    expect(checkRows(state, words).map(({ verdict }) => verdict)).toEqual([
      'at a kink',
      'at a kink',
      'both zero',
      'both zero',
    ]);
  });

  it('put the check beside every gradient', () => {
    expect(checkOf(start, part('dw1.2.1'), words)).toBe('Central difference −0.00937879, backpropagation −0.00937879.');
    expect(checkOf(start, part('dw1'), words)).toMatch(/relative error of 1\s×\s10⁻¹⁰/);
    expect(checkOf(start, part('h3.1'), words)).toMatch(/no gradient/);
  });
});

describe('matrices', () => {
  const keys = (key: string, state = start) =>
    displaysOf(state, part(key, state)).map((display) =>
      display
        .map((item) =>
          'sign' in item ? item.sign : `${item.symbol}${item.above ?? ''} ${item.rows.length}×${item.rows[0]!.length}`,
        )
        .join(' '),
    );

  it('stand in their shapes, columns for one example', () => {
    expect(keys('d2.1')).toEqual(['W2 2×1 · δ3 1×1 = Wδ 2×1', 'σ′(z) 2×1 ⊙ Wδ 2×1 = δ2 2×1']);
    expect(keys('dw1.1.1')).toEqual(['x 2×1 · δ2 1×2 = ∂E/∂W1 2×2', '∂E/∂W1 2×2']);
    expect(keys('z2.1')).toEqual(['W1 2×2 · x 2×1 + b1 2×1 = z2 2×1']);
  });

  it('and rows for a batch', () => {
    const batch = presetOf('batch');
    expect(keys('d2.1', batch)).toEqual(['Δ3 3×1 · W2 1×2 = ΔWᵀ 3×2', 'σ′(z) 3×2 ⊙ ΔWᵀ 3×2 = Δ2 3×2']);
    expect(keys('dw1.1.1', batch)).toEqual(['1/3 X 2×3 · Δ2 3×2 = ∂E/∂W1 2×2', '∂E/∂W1 2×2']);
  });

  it('multiply to what they say: inner dimensions agree, and so do the numbers', () => {
    for (const { name } of experiment.presets) {
      const state = presetOf(name);
      for (const key of ['z2', 'd2', 'dw1']) {
        const items = displaysOf(state, part(key, state))[0]!.filter((item) => !('sign' in item)) as MatrixShown[];
        const [A, B, ...rest] = items.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
        const result = rest.at(-1)!;
        const scale = key === 'dw1' ? 1 / state.result.x.length : 1;
        expect(A![0]!.length).toBe(B!.length);
        result.forEach((row, i) =>
          row.forEach((value, j) => {
            const sum = A![i]!.reduce((total, a, k) => total + a * B![k]![j]!, 0) * scale;
            const bias = key === 'z2' ? (rest[0]!.length === 1 ? rest[0]![0]![j]! : rest[0]![i]![0]!) : 0;
            expect(sum + bias, `${name} ${key}`).toBeCloseTo(value, 12);
          }),
        );
      }
    }
  });

  it('are tinted on their own scale', () => {
    const rows = [[{ value: -4 }, { value: 1 }, { value: 0.1 }]]; // prettier-ignore
    expect(rows[0]!.map(({ value }) => tintOf(value, rows))).toEqual([-2, 1, 0]);
  });
});

describe('the address', () => {
  const back = (state: model.State) => stateAt(addressOf(state, 'inspector').split('#')[0]!, start, words);

  it('holds settings, step, choice and example', () => {
    const batch: model.State = { ...presetOf('batch'), step: 5, selected: 'w1.2.1', example: 2 };
    expect(addressOf(batch, 'inspector')).toMatch(
      /^\?run=backprop-trace&.*step=5&select=w1\.2\.1&example=3#inspector$/,
    );
    const { state, refused } = back(batch);
    expect(refused).toBeUndefined();
    expect([state.step, state.selected, state.example]).toEqual([5, 'w1.2.1', 2]);
    expect(state.settings).toEqual(batch.settings);
  });

  it('leaves out what is as at the start', () => {
    expect(addressOf(start, 'inspector')).toBe('?run=backprop-trace#inspector');
    expect(addressOf({ ...start, selected: 'd2.1' }, 'inspector')).toBe('?run=backprop-trace#inspector');
  });

  it.each([
    ['?run=backprop-trace&select=d9.1', /select: there is no "d9.1"/],
    ['?run=backprop-trace&example=2', /example: "2" is not among the 1/],
    ['?run=backprop-trace&example=x', /example/],
    ['?run=backprop-trace&step=11', /step: 11 is past the last, 10/],
    ['?run=backprop-trace&step=-1', /step/],
    ['?run=backprop-trace&sizes=[2,9]', /sizes/],
    ['?run=backprop-trace&cost=cross-entropy&output=tanh', /cross-entropy needs/],
    ['?run=backprop-trace&colour=red', /unknown parameter/],
    ['?run=backprop-trace&select=d2.1&select=d2.1', /select: given twice/],
    ['?run=backprop-trace&example=1&example=1', /example: given twice/],
    ['?run=other', /there is no "other"/],
    ['?run=%E2%80%AEother', /there is no "\\u\{202e\}other"/],
  ])('%s is refused in words', (search, reason) => {
    const { state, refused } = stateAt(search, start, words);
    expect(refused).toMatch(reason);
    expect(state).toBe(start);
  });
});

describe('keys', () => {
  const box = (x: number, y: number) => ({ left: x, right: x + 10, top: y, bottom: y + 10 });
  const boxes = [box(0, 0), box(50, 5), box(50, 60), box(120, 0)];

  it('go to the nearest neighbor in their direction', () => {
    expect(nearest(boxes, 0, 'ArrowRight')).toBe(1);
    expect(nearest(boxes, 1, 'ArrowDown')).toBe(2);
    expect(nearest(boxes, 1, 'ArrowRight')).toBe(3);
    expect(nearest(boxes, 3, 'ArrowLeft')).toBe(1);
    expect(nearest(boxes, 0, 'ArrowUp')).toBe(-1);
  });
});

describe('the library’s lines and the equations', () => {
  it('leave no equation without a line', () => {
    const carried = new Set(sourceBlocks().flatMap(({ lines }) => lines.flatMap(([, ...rows]) => rows)));
    expect([...carried].sort()).toEqual([...ROWS].sort());
  });

  it('are whole functions, without the comments above them', () => {
    for (const { lines } of sourceBlocks()) {
      const text = lines
        .map(([line]) =>
          unmarked(line)
            .map((piece) => piece.text)
            .join(''),
        )
        .join('\n');
      expect(text).toMatch(/^export function [\s\S]*\n}$/);
    }
  });

  it('can be typeset in every notation', () => {
    for (const source of Object.values(formulas)) {
      for (const notation of ['course', 'D', 'E', 'nielsen'] as const)
        expect(renderFormula(source, { notation })).toContain('katex');
    }
  });
});
