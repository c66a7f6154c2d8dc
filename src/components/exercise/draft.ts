// An exercise's answer as it stands in its form, checked or not, over a reload of this tab.
import { draftOf, keepDraft } from '../drafts.ts';
import { readAnswer } from './answers.ts';

interface Draft {
  readonly answer: Readonly<Record<string, string>>;
  readonly seed: number;
}

export const writeDraft = (exercise: HTMLElement): void =>
  keepDraft(exercise.id, { answer: readAnswer(exercise), seed: Number(exercise.dataset.seed ?? 0) });

export function readDraft(exercise: HTMLElement): Draft | undefined {
  const { answer, seed } = (draftOf(exercise.id) ?? {}) as Partial<Draft>;
  const isWhole = typeof answer === 'object' && Object.values(answer).every((text) => typeof text === 'string');
  return isWhole && Number.isSafeInteger(seed) && seed! >= 0 ? { answer: answer!, seed: seed! } : undefined;
}
