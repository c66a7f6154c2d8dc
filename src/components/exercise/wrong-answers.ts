// For the instructor: what a known mistake answers, and the reply to it.
import type { Exercise, Variant } from '../../exercises/exercise.ts';
import { shown } from '../../i18n/number.ts';
import type { Assembled } from './assemble.ts';

export interface WrongAnswer {
  /** field/mistake. */
  readonly to: string;
  /** The label of its field, where there are several: what is wrong in one may be right in another. */
  readonly label?: string;
  /** The wrong answer itself: a number, a formula as it would be typed, the part of a program. */
  readonly answer: string;
  readonly html: string;
}

/** What known mistakes answer, by the names that replies have. */
export function formsOf(exercise: Exercise, variant: Variant): [to: string, answer: string][] {
  if (exercise.kind === 'number') {
    return Object.entries(variant.mistakes ?? {}).flatMap(([field, mistakes]) =>
      Object.entries(mistakes).map(([name, value]): [string, string] => [`${field}/${name}`, shown(value)]),
    );
  }
  if (exercise.kind === 'code') {
    return Object.entries(exercise.mistakes).map(([name, [part, instead]]) => [name, `${part} → ${instead || '…'}`]);
  }
  if (exercise.kind !== 'expression') return [];
  return Object.entries(exercise.fields).flatMap(([field, { mistakes = {} }]) =>
    Object.entries(mistakes).map(([name, form]): [string, string] => [`${field}/${name}`, form]),
  );
}

/** Replies that name numbers of the reader's own answer are left out: on paper there is no such answer. */
export function wrongAnswers(assembled: Assembled): WrongAnswer[] {
  const { fields, exercise, variant } = assembled;
  return formsOf(exercise, variant).flatMap(([to, answer]) => {
    const label = fields.length > 1 ? fields.find(({ name }) => name === to.split('/')[0])?.html : undefined;
    const reply = assembled.replies.find(({ name }) => name === to || name === to.split('/')[1]);
    return reply && !reply.html.includes('data-found')
      ? [{ to, ...(label ? { label } : {}), answer, html: reply.html }]
      : [];
  });
}
