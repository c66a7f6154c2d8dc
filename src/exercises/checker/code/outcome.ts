// What is found about a reader's program. Codes, names and numbers only: the words stand in src/i18n/code.
import type { Shape } from './shape.ts';
import type { Value } from './task.ts';

/** Why a program or a call did not come to its end. `line` counts from 1; `said` is the engine's own message. */
export type Fault =
  | { readonly code: 'unreadable'; readonly line: number; readonly said: string }
  | { readonly code: 'ends-early' }
  | { readonly code: 'no-name'; readonly line: number; readonly name: string }
  | { readonly code: 'of-nothing'; readonly line: number; readonly name: string }
  | { readonly code: 'not-callable'; readonly line: number }
  | { readonly code: 'read-only'; readonly line: number; readonly name: string }
  | { readonly code: 'recursion'; readonly line: number }
  | { readonly code: 'thrown'; readonly line: number; readonly said: string }
  | { readonly code: 'endless' }
  | { readonly code: 'too-much' }
  | { readonly code: 'broke' }
  | { readonly code: 'memory' };

/** How a result differs from what was wanted. */
export type Difference =
  | { readonly code: 'nothing' }
  | { readonly code: 'shape'; readonly got: Shape; readonly wanted: Shape }
  | { readonly code: 'not-finite' }
  | { readonly code: 'value' };

/** The first call that went wrong; `got` only where the call came to its end. */
export interface Failed {
  readonly call: string;
  readonly args: readonly Value[];
  readonly wanted: Value;
  readonly got?: Value;
}

export interface CodeFinding {
  readonly right: boolean;
  readonly passed: number;
  readonly of: number;
  /** The name of the declared mistake that this program makes. */
  readonly mistake?: string;
  readonly trouble?: Fault | Difference | { readonly code: 'no-function'; readonly name: string };
  readonly failed?: Failed;
  /** What the program printed. */
  readonly printed: readonly string[];
}
