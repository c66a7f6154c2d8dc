// What the worker with the sandbox says, and how long it may take.
import type { CodeFinding } from '../../../exercises/checker/code/outcome.ts';

export type FromSandbox =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-loaded' }
  /** The program took the engine down with it. */
  | { readonly kind: 'broke' }
  | { readonly kind: 'finding'; readonly finding: CodeFinding };

export const MS_PER_PROGRAM = 2000;
export const MS_PER_RIVAL = 300;
/** A worker that is silent for so long after it began is ended. */
export const MS_OF_SILENCE = 8000;
