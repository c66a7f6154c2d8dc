// Found by experiment: from where the quadratic cost takes long.
import { waitOf } from '../../experiments/turned-classes/claims.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

const PATIENCE = 200;
const LONG = 1200;
/** Lengths are asked for in tenths, from 0.5 to 4. */
const STEPS = 10;
const [LEAST, MOST] = [0.5, 4];

const known = new Map<number, number>();

/** Epochs under the quadratic cost, at the experiment's own rate and seed. */
function quadraticFrom(step: number): number {
  let epochs = known.get(step);
  if (epochs === undefined) {
    epochs = Math.min(LONG, waitOf({ wrong: step / STEPS, epochs: LONG }));
    known.set(step, epochs);
  }
  return epochs;
}

function judgeLength(value: number): Finding {
  const step = Math.round(value * STEPS);
  if (!(Math.abs(value * STEPS - step) < 1e-9)) return wrong({ mistake: 'between-steps' });
  if (!(value >= LEAST && value <= MOST)) return wrong({ mistake: 'outside' });
  const found = { length: step / STEPS, epochs: quadraticFrom(step), before: quadraticFrom(Math.max(1, step - 1)) };
  if (!(found.epochs > PATIENCE)) return wrong({ mistake: 'too-small', found });
  if (found.before > PATIENCE) return wrong({ mistake: 'too-large', found });
  return { ...right, found };
}

function smallest(): number {
  for (let step = LEAST * STEPS; step <= MOST * STEPS; step++) {
    if (waitOf({ wrong: step / STEPS, epochs: PATIENCE }) > PATIENCE) return step;
  }
  throw new Error(`smallest: no length up to ${MOST} takes more than ${PATIENCE} epochs`);
}

export const longWait = defineExercise({
  id: 'softmax-output-long-wait',
  kind: 'experiment',
  difficulty: 2,
  minutes: 8,
  fields: { length: { judge: judgeLength } },
  mistakes: ['between-steps', 'outside', 'too-small', 'too-large'],
  variant() {
    const step = smallest();
    const length = step / STEPS;
    return {
      facts: {
        length,
        epochs: quadraticFrom(step),
        before: quadraticFrom(step - 1),
        partner: waitOf({ wrong: length, cost: 'log-likelihood' }),
      },
    };
  },
});
