// What is said of a program: how many cases agree, what went wrong first, what was printed.
import type { CodeFinding } from '../../../exercises/checker/code/outcome.ts';
import type { Shape } from '../../../exercises/checker/code/shape.ts';
import type { SayCode } from '../../../i18n/code/index.ts';
import { MS_PER_PROGRAM } from './protocol.ts';
import { showBoth, showCall } from './show.ts';

const wordsOfShape = (shape: Shape, say: SayCode): string => say(`is-${shape.is}`, { ...shape });

/** Why it is wrong, in words. */
export function troubleWords({ trouble }: CodeFinding, say: SayCode): string {
  if (!trouble) return '';
  if (trouble.code === 'shape') {
    return say('shape', { got: wordsOfShape(trouble.got, say), wanted: wordsOfShape(trouble.wanted, say) });
  }
  return say(trouble.code, { seconds: MS_PER_PROGRAM / 1000, ...trouble });
}

/** How many cases agree; a program that never came so far is not counted. */
export function countWords({ right, passed, of, failed }: CodeFinding, say: SayCode): string {
  if (right) return say('allAgree', { of });
  return failed ? say('someAgree', { passed, of }) : '';
}

/** The first call that differs, and what was printed, each with its name. */
export function particulars({ failed, printed }: CodeFinding, say: SayCode): [name: string, text: string][] {
  const lines: [string, string][] = [];
  if (failed) {
    lines.push([say('call'), showCall(failed.call, failed.args)]);
    if ('got' in failed) {
      const [got, wanted] = showBoth(failed.got, failed.wanted);
      lines.push([say('got'), got], [say('wanted'), wanted]);
    }
  }
  return printed.length > 0 ? [...lines, [say('printed'), printed.join('\n')]] : lines;
}
