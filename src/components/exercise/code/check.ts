// Runs what stands in the field, and says what was found.
import { assignmentOf } from '../../../exercises/checker/code/assignment.ts';
import type { CodeFinding } from '../../../exercises/checker/code/outcome.ts';
import type { CodeExercise } from '../../../exercises/exercise.ts';
import { codeWords } from '../../../i18n/code/index.ts';
import type { SayCode } from '../../../i18n/code/index.ts';
import { lessonReply, paragraph, strong } from '../say.ts';
import { whileRunning } from './editor.ts';
import { countWords, particulars, troubleWords } from './report.ts';
import { run } from './run.ts';

export interface Judged {
  /** Absent where nothing was judged. */
  readonly right?: boolean;
  readonly lines: readonly HTMLElement[];
}

export async function checkProgram(
  element: HTMLElement,
  exercise: CodeExercise,
  seed: number,
  program: string,
  verdict: (right: boolean) => string,
): Promise<Judged> {
  const say = await codeWords(element.dataset.lang ?? 'en');
  const ended = await whileRunning(element, say, () => run(assignmentOf(exercise, seed, program)));
  if (ended === 'stopped') return { lines: [paragraph(say('stopped'))] };
  if (ended === 'not-loaded') return { lines: [paragraph(say('notLoaded'))] };
  return { right: ended.right, lines: linesOf(element, ended, verdict(ended.right), say) };
}

function linesOf(element: HTMLElement, finding: CodeFinding, verdict: string, say: SayCode): HTMLElement[] {
  const { right, mistake } = finding;
  const reply = lessonReply(element, 'code', { right, ...(mistake === undefined ? {} : { mistake }) });
  const words = [strong(verdict), ' ', countWords(finding, say), ' ', reply ?? troubleWords(finding, say)];
  const names = particulars(finding, say);
  return [paragraph(...words), ...(names.length > 0 ? [listOf(names)] : [])];
}

function listOf(names: readonly [name: string, text: string][]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'ran';
  for (const [name, text] of names) {
    const term = document.createElement('dt');
    term.textContent = name;
    const code = document.createElement('dd');
    code.textContent = text;
    list.append(term, code);
  }
  return list;
}
