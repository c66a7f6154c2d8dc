// What the exhibits share that run in the museum's own network: the gradients of its two layers, the curve, and the four
// things that a cost can do.
import type { Result } from '../../experiments/bug-museum/experiment.ts';
import type { CodeLine, Exhibit } from './bug.ts';

export interface Hung {
  readonly bug: string;
  readonly settings?: Readonly<Record<string, number | string>>;
  readonly code: readonly CodeLine[];
  /** The check has nothing to say of it. */
  readonly isSilent?: true;
}

/** The last cost with the mistake over the last one without it: below the first number it is better, up to the second as good. */
const AS_GOOD = [0.9, 1.1] as const;

/** A cost that keeps nine tenths of where it began has not fallen. */
const FALLEN = 0.9;

function symptom(_: unknown, wrong: unknown): string {
  const { cost, costRight, diverged } = wrong as Result;
  const [last, right] = [cost.at(-1)!, costRight.at(-1)!];
  if (diverged || !(last < FALLEN * cost[0]!)) return 'fails';
  if (last < AS_GOOD[0] * right) return 'further';
  return last <= AS_GOOD[1] * right ? 'nothing' : 'less';
}

export const hung = ({ bug, settings, code, isSilent }: Hung): Exhibit => ({
  id: bug,
  experiment: 'bug-museum',
  parameter: 'rule',
  right: 'right',
  wrong: 'mistake',
  settings: { bug, ...settings },
  code,
  gradients: [
    { formula: '\\partial\\E/\\partial\\W{2}', pick: 'check.W1' },
    { formula: '\\partial\\E/\\partial\\b{2}', pick: 'check.b1' },
    { formula: '\\partial\\E/\\partial\\W{3}', pick: 'check.W2' },
    { formula: '\\partial\\E/\\partial\\b{3}', pick: 'check.b2' },
  ],
  tolerance: 1e-4,
  ...(isSilent && { isSilent }),
  curve: 'share',
  symptoms: ['fails', 'less', 'nothing', 'further'],
  symptom,
});
