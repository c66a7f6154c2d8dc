// What document D claims about the error at the output: row D5.
import { defineRow } from './row.ts';

const pass = (pair: string) => ({ experiment: 'softmax-backprop', settings: { pair } }) as const;

export const D5 = defineRow({
  id: 'D5',
  lesson: 'softmax-output',
  runs: {
    regression: pass('identity-squares'),
    many: pass('softmax-log'),
    two: pass('sigmoid-binary'),
    'sigmoid squares': pass('sigmoid-squares'),
    'softmax squares': pass('softmax-squares'),
  },
  claimed: {},
  computed: {
    regression: { run: 'regression', pick: 'gap' },
    many: { run: 'many', pick: 'gap' },
    two: { run: 'two', pick: 'gap' },
    'sigmoid-squares': { run: 'sigmoid squares', pick: 'gap' },
    'softmax-squares': { run: 'softmax squares', pick: 'gap' },
    'miss-counter': { run: 'sigmoid squares', pick: 'miss[1]' },
    'delta-counter': { run: 'sigmoid squares', pick: 'layers[2].delta[1]' },
    'difference-counter': { run: 'sigmoid squares', pick: 'layers[2].differences[1]' },
  },
  verdict: 'condition',
  judge(computed) {
    const partners = Math.max(computed.regression, computed.many, computed.two);
    const others = Math.min(computed['sigmoid-squares'], computed['softmax-squares']);
    // Differences decide which δ is right where the two disagree.
    const isRight = Math.abs(computed['delta-counter'] - computed['difference-counter']) < 1e-8;
    if (!(partners < 1e-12) || !isRight) return 'differs';
    return others < 1e-12 ? 'confirmed' : 'condition';
  },
});
