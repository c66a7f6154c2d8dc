// What the recorded runs are asked.
import { medianOf as lastOf, winsOver } from '../../experiments/digits-ablation/recorded.ts';
import { keptOf } from '../../experiments/digits-broken/recorded.ts';
import { medianOf } from '../../lib/figure/band.ts';
import { defineExercise } from '../exercise.ts';

const accuracy = (damage: 'swapped' | 'none') => 100 * medianOf(keptOf('drawn', damage).map((one) => one.accuracy));

export const swapped = defineExercise({
  id: 'digits-swapped',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['as-before', 'half', 'chance', 'below'],
  variant: () => ({ facts: { swapped: accuracy('swapped'), drawn: accuracy('none') } }),
  answer({ swapped: share, drawn }) {
    if (share! > 0.9 * drawn!) return 'as-before';
    if (share! > 25) return 'half';
    return share! < 5 ? 'below' : 'chance';
  },
});

export const blank = defineExercise({
  id: 'digits-blank',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['tenths', 'zeros', 'sure', 'darkest'],
  variant() {
    const kept = keptOf('drawn', 'blank');
    const ones = kept.filter(({ answer }) => answer === 1).length;
    return { facts: { sureness: medianOf(kept.map(({ sureness }) => sureness)), ones, seeds: kept.length } };
  },
  answer: ({ sureness }) => (sureness! > 0.5 ? 'sure' : 'tenths'),
});

const CHANGES = ['eight-units', 'small-rate', 'no-penalty', 'linear'] as const;

export const notShown = defineExercise({
  id: 'digits-not-shown',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: [...CHANGES],
  variant: () => ({
    facts: {
      whole: 100 * lastOf('whole'),
      ...Object.fromEntries(
        CHANGES.flatMap((change) => [
          [change, winsOver(change)],
          [`${change}-share`, 100 * lastOf(change)],
        ]),
      ),
    },
  }),
  answer: (facts) => CHANGES.reduce((least, change) => (facts[change]! < facts[least]! ? change : least)),
});

const WORK = ['look', 'chance', 'by-heart', 'train', 'mistakes', 'restrain', 'test'] as const;

export const order = defineExercise({
  id: 'digits-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 4,
  choices: ['restrain', 'by-heart', 'test', 'look', 'mistakes', 'train', 'chance'],
  variant: () => ({ facts: { steps: WORK.length } }),
  answer: () => WORK,
  mistakes: {
    'test-early': ['look', 'chance', 'by-heart', 'train', 'test', 'mistakes', 'restrain'],
    'restrain-first': ['look', 'chance', 'by-heart', 'restrain', 'train', 'mistakes', 'test'],
  },
});
