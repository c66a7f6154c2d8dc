// Two formulas are the same when they agree on many points. A formula that differs anywhere differs almost
// everywhere, so 32 spread points with a relative tolerance of 1e-9 decide.
import { right, wrong } from '../outcome.ts';
import type { Finding } from '../outcome.ts';
import { parseExpression } from './parse.ts';
import { evaluate } from './tree.ts';
import type { Environment, Tree } from './tree.ts';
import { cancels, isLost, valueTrouble } from './trouble.ts';

/** Where a letter is drawn from; a function computes it from the letters before it, as h = σ(z). */
export type Letter = readonly [from: number, to: number] | ((others: Environment) => number);
export type Letters = Readonly<Record<string, Letter>>;

export interface ExpressionTask {
  readonly letters: Letters;
  /** The answer in one of its forms. */
  readonly answer: string;
  /** The letter in which an antiderivative may differ by a constant. */
  readonly upToConstantIn?: string;
  /** What known mistakes give, by the mistake's name. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

const POINTS = 32;
const NEARNESS = 1e-9;

/** Evenly spread without a pattern: multiples of √2, √3, √5 … modulo 1 (Weyl). */
const ROOTS = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29].map(Math.sqrt);
const spread = (point: number, dimension: number): number => ((point + 1) * ROOTS[dimension % ROOTS.length]!) % 1;

/** One point; `shifted` moves one letter alone, and what is computed from it. */
export function pointOf(letters: Letters, point: number, shifted?: string): Environment {
  const environment: Record<string, number> = {};
  Object.entries(letters).forEach(([name, letter], dimension) => {
    if (typeof letter === 'function') environment[name] = letter(environment);
    else {
      const share = spread(name === shifted ? point + POINTS : point, dimension);
      environment[name] = letter[0] + (letter[1] - letter[0]) * share;
    }
  });
  return environment;
}

/** The size is always the declared answer's, never the reader's: a large constant must not make everything near. */
const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= NEARNESS * Math.max(1, size);

/** `a` is the reader's. */
function agreeAt(a: Tree, b: Tree, task: ExpressionTask, point: number, constantIn: string | undefined): boolean {
  const here = pointOf(task.letters, point);
  if (cancels(a, here, NEARNESS)) return false;
  const [aHere, bHere] = [evaluate(a, here), evaluate(b, here)];
  if (constantIn === undefined) return near(aHere, bHere, Math.abs(bHere));
  const there = pointOf(task.letters, point, constantIn);
  const [aThere, bThere] = [evaluate(a, there), evaluate(b, there)];
  const variation = Math.abs(bThere - bHere);
  return near(aThere - aHere, bThere - bHere, variation) && !isLost(aThere, aHere, variation, NEARNESS);
}

function agree(a: Tree, b: Tree, task: ExpressionTask, constantIn = task.upToConstantIn): boolean {
  return Array.from({ length: POINTS }, (_, point) => agreeAt(a, b, task, point, constantIn)).every(Boolean);
}

function declared(text: string, task: ExpressionTask): Tree {
  const tree = parseExpression(text, Object.keys(task.letters));
  if ('code' in tree) throw new Error(`expression: the declared ${JSON.stringify(text)} cannot be read: ${tree.code}`);
  return tree;
}

export function checkExpression(text: string, task: ExpressionTask): Finding {
  const given = parseExpression(text, Object.keys(task.letters));
  if ('code' in given) return wrong({ trouble: given });
  const answer = declared(task.answer, task);
  if (agree(given, answer, task)) return right;
  for (const [mistake, form] of Object.entries(task.mistakes ?? {})) {
    if (agree(given, declared(form, task), task)) return wrong({ mistake });
  }
  if (agree({ kind: 'negative', of: given }, answer, task)) return wrong({ trouble: { code: 'sign' } });
  const points = Array.from({ length: POINTS }, (_, point) => pointOf(task.letters, point));
  const trouble = valueTrouble(given, points, NEARNESS);
  return trouble ? wrong({ trouble }) : wrong();
}
