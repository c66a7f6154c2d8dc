// A reader's program against the library, case by case. Where it differs, the planted mistakes are run on the same
// cases: the one that gives the same wrong numbers has a name, and the lesson has a reply to it.
import type { CodeFinding, Failed } from './outcome.ts';
import { withProgram } from './sandbox.ts';
import type { Engine, Opened, Returned } from './sandbox.ts';
import { differenceOf, isSame } from './shape.ts';
import type { Assignment, Case } from './task.ts';

/** `timeFor` begins a span of time and says when it is over: one for the reader's program, one for each rival. */
export function judge(engine: Engine, assignment: Assignment, timeFor: () => () => boolean): CodeFinding {
  const { program, cases, near } = assignment;
  return withProgram(engine, program, timeFor(), (opened) => {
    const rest = { of: cases.length, printed: opened.printed };
    const absent = cases.find(({ call }) => !opened.fault && !opened.has(call))?.call;
    if (opened.fault) return { right: false, passed: 0, trouble: opened.fault, ...rest };
    if (absent !== undefined)
      return { right: false, passed: 0, trouble: { code: 'no-function', name: absent }, ...rest };
    const returned = answersTo(cases, opened);
    const troubles = returned.map((one, at) => troubleOf(one, cases[at]!, near));
    const passed = troubles.filter((trouble) => trouble === undefined).length;
    const first = troubles.findIndex((trouble) => trouble !== undefined);
    if (first < 0) return { right: true, passed, ...rest };
    const trouble = troubles[first]!;
    const isEmpty = trouble.code === 'nothing';
    const mistake = isEmpty ? undefined : mistakeOf(engine, assignment, cases[first]!.call, returned, timeFor);
    const found = { trouble, failed: failedAt(cases[first]!, returned[first]!) };
    return { right: false, passed, ...found, ...(mistake === undefined ? {} : { mistake }), ...rest };
  });
}

/** All answers, or those up to the one that never came. */
function answersTo(cases: readonly Case[], opened: Opened): Returned[] {
  const answers: Returned[] = [];
  for (const { call, args } of cases) {
    const returned = opened.call(call, args);
    answers.push(returned);
    if ('fault' in returned && ['endless', 'memory'].includes(returned.fault.code)) break;
  }
  return answers;
}

const troubleOf = (returned: Returned, { wanted }: Case, near: number) =>
  'fault' in returned ? returned.fault : differenceOf(returned.value, wanted, near);

const failedAt = ({ call, args, wanted }: Case, returned: Returned): Failed => ({
  ...{ call, args, wanted },
  ...('value' in returned ? { got: returned.value } : {}),
});

/** The planted mistake that answers all cases up to the last of this function as the reader's program did. */
function mistakeOf(
  engine: Engine,
  { cases, rivals, near }: Assignment,
  name: string,
  returned: readonly Returned[],
  timeFor: () => () => boolean,
): string | undefined {
  // What stands before this function is right, so a mistake that shows there is another.
  const last = cases.findLastIndex(({ call }) => call === name);
  const about = cases.flatMap((one, at) => (at <= last && returned[at] ? [{ one, mine: returned[at] }] : []));
  if (!about.some(({ one, mine }) => 'value' in mine && differenceOf(mine.value, one.wanted, near))) return undefined;
  const isLike = (rival: Opened): boolean =>
    about.every(({ one, mine }) => {
      const theirs = rival.call(one.call, one.args);
      return 'value' in mine && 'value' in theirs
        ? isSame(mine.value, theirs.value, near)
        : 'fault' in mine && 'fault' in theirs;
    });
  return Object.keys(rivals).find((rival) => withProgram(engine, rivals[rival]!, timeFor(), isLike));
}
