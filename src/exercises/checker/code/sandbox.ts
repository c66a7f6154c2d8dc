// QuickJS, an engine for JavaScript inside this one, with its own memory: no page, no network, no clock that it can stop.
// A program is opened, its functions are called with plain data, and what they return comes back as plain data.
import { newQuickJSWASMModuleFromVariant, Scope } from 'quickjs-emscripten-core';
import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { faultOf } from './fault.ts';
import type { Fault } from './outcome.ts';
import type { Value } from './task.ts';
import { fromSandbox, HARNESS } from './harness.ts';

export type Engine = QuickJSWASMModule;
export const loadEngine: (variant: Parameters<typeof newQuickJSWASMModuleFromVariant>[0]) => Promise<Engine> =
  newQuickJSWASMModuleFromVariant;

export type Returned = { readonly value: Value } | { readonly fault: Fault };

export interface Opened {
  /** Why the program itself did not come to its end. */
  readonly fault?: Fault;
  has(name: string): boolean;
  call(name: string, args: readonly Value[]): Returned;
  readonly printed: readonly string[];
}

const MEMORY = 24 * 1024 * 1024;
const STACK = 256 * 1024;
const PRINTED_LINES = 20;
const PRINTED_LETTERS = 500;

/** Opens the program for as long as `use` runs. `isOver` is asked again and again, and ends it for good. */
export function withProgram<T>(engine: Engine, program: string, isOver: () => boolean, use: (opened: Opened) => T): T {
  return Scope.withScope((scope) => {
    const runtime = scope.manage(engine.newRuntime());
    runtime.setMemoryLimit(MEMORY);
    runtime.setMaxStackSize(STACK);
    const context = scope.manage(runtime.newContext({ intrinsics: INTRINSICS }));
    const door = furnish(context, scope);
    const time = { isUp: false };
    runtime.setInterruptHandler(() => (time.isUp ||= isOver()));
    return use(open(context, door, program, time));
  });
}

/** What the language offers, without its clock. */
const INTRINSICS = { BaseObjects: true, Eval: true, StringNormalize: true, RegExp: true, Promise: true, JSON: true, MapSet: true, TypedArrays: true } as const; // prettier-ignore

interface Door {
  /** Takes a function and its arguments as text, and gives what it returns as text. */
  readonly caller: QuickJSHandle;
  readonly printed: string[];
}

function furnish(context: QuickJSContext, scope: Scope): Door {
  const printed: string[] = [];
  const print = scope.manage(
    context.newFunction('print', (line) => {
      if (printed.length < PRINTED_LINES) printed.push(context.getString(line).slice(0, PRINTED_LETTERS));
    }),
  );
  const harness = scope.manage(context.unwrapResult(context.evalCode(HARNESS)));
  return {
    caller: scope.manage(context.unwrapResult(context.callFunction(harness, context.undefined, print))),
    printed,
  };
}

function returnedIn(text: string): Returned {
  try {
    return { value: fromSandbox(text) };
  } catch {
    return { fault: { code: 'too-much' } };
  }
}

function open(context: QuickJSContext, { caller, printed }: Door, program: string, time: { isUp: boolean }): Opened {
  const failed = (error: QuickJSHandle): Fault => faultOf(context.dump(error), program, time.isUp);
  const begun = context.evalCode(program, 'program.js', { strict: true });
  const fault = begun.error ? failed(begun.error) : undefined;
  begun.dispose();
  const functionOf = (name: string) => context.evalCode(`typeof ${name} === 'function' ? ${name} : undefined`);
  return {
    ...(fault ? { fault } : {}),
    has: (name) =>
      Scope.withScope((scope) => {
        const found = scope.manage(functionOf(name));
        return !found.error && context.typeof(found.value) === 'function';
      }),
    call: (name, args) =>
      Scope.withScope((scope) => {
        const called = scope.manage(functionOf(name));
        if (called.error) return { fault: failed(called.error) };
        const text = scope.manage(context.newString(JSON.stringify(args)));
        const result = scope.manage(context.callFunction(caller, context.undefined, called.value, text));
        return result.error ? { fault: failed(result.error) } : returnedIn(context.getString(result.value));
      }),
    printed,
  };
}
