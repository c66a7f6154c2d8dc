import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROGRESS_KEY } from '../../i18n/storage.ts';
import { NOTHING, parse, type Progress } from './stored.ts';

type Keep = typeof import('./keep.ts');

const answer = { answer: { output: '0.98' }, right: true, tries: 1, day: '2026-11-21' };
let held: Record<string, string>;

/** As localStorage: methods, and its keys as own properties. */
function storage(): Storage {
  held = {};
  const methods = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => void (held[key] = value),
    removeItem: (key: string) => void delete held[key],
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(held),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(held, key),
  }) as unknown as Storage;
}

/** A page of its own: it knows only what it has written itself. */
async function open(): Promise<Keep> {
  vi.resetModules();
  return import('./keep.ts');
}

const kept = (): Progress => {
  const found = parse(held[PROGRESS_KEY] ?? null);
  return found.state === 'read' ? found.progress : NOTHING;
};
const failing = (name: string) => () => {
  throw new DOMException('no', name);
};

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

test('answers, guesses and sections are kept beside each other', async () => {
  const { keep } = await open();
  expect(keep(() => ({ exercises: { a: answer } }))).toBe('kept');
  keep(() => ({ predictions: { p: { guess: '80' } } }));
  keep(() => ({ sections: { neuron: ['one'] } }));
  keep(() => ({ sections: { neuron: ['two'] } }));
  expect(kept()).toEqual({
    ...NOTHING,
    exercises: { a: answer },
    predictions: { p: { guess: '80' } },
    sections: { neuron: ['one', 'two'] },
  });
});

test('two pages that write in one instant lose nothing', async () => {
  const [one, two] = [await open(), await open()];
  one.keep(() => ({ exercises: { a: answer } }));
  const fromOne = held[PROGRESS_KEY]!;
  // The second has not seen what the first wrote.
  delete held[PROGRESS_KEY];
  two.keep(() => ({ exercises: { b: answer } }));
  const fromTwo = held[PROGRESS_KEY]!;
  one.heal(fromTwo);
  two.heal(fromOne);
  expect(kept().exercises).toEqual({ a: answer, b: answer });
});

test('what was erased on another page stays erased', async () => {
  const [one, two] = [await open(), await open()];
  one.keep(() => ({ exercises: { a: answer } }));
  two.replaceAll(NOTHING);
  one.heal(held[PROGRESS_KEY]!);
  expect(kept()).toEqual({ ...NOTHING, resets: 1 });
  one.keep(() => ({ exercises: { b: answer } }));
  expect(kept().exercises).toEqual({ b: answer });
});

test('a damaged text is put aside before anything is written over it, each under its own name', async () => {
  const { keep, damagedTexts, forgetDamaged } = await open();
  for (const text of ['{"version":2,"exer', '[]', '[]']) {
    held[PROGRESS_KEY] = text;
    expect(keep(() => ({ exercises: { a: answer } }))).toBe('kept');
  }
  expect(Object.values(damagedTexts())).toEqual(['{"version":2,"exer', '[]']);
  expect(kept().exercises).toEqual({ a: answer });
  forgetDamaged();
  expect(damagedTexts()).toEqual({});
  expect(kept().exercises).toEqual({ a: answer });
});

test('where a damaged text cannot be put aside it is left as it is', async () => {
  const { keep } = await open();
  held[PROGRESS_KEY] = '{';
  localStorage.setItem = failing('QuotaExceededError');
  expect(keep(() => ({ exercises: { a: answer } }))).toBe('full');
  expect(held).toEqual({ [PROGRESS_KEY]: '{' });
});

test('what a newer version wrote is left alone', async () => {
  const { keep, look, replaceAll } = await open();
  held[PROGRESS_KEY] = '{"version":3,"all":"different"}';
  expect(keep(() => ({ exercises: { a: answer } }))).toBe('newer');
  expect(replaceAll(NOTHING)).toBe('newer');
  expect(look()).toEqual({ state: 'newer', progress: NOTHING, damaged: false });
  expect(held[PROGRESS_KEY]).toBe('{"version":3,"all":"different"}');
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
])('%s keeps nothing, breaks nothing and is said', async (name, outcome) => {
  const { keep } = await open();
  localStorage.setItem = failing(name);
  expect(keep(() => ({ exercises: { a: answer } }))).toBe(outcome);
  localStorage.getItem = failing('SecurityError');
  expect((await open()).look()).toEqual({ state: 'blocked', progress: NOTHING, damaged: false });
});
