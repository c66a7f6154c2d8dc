// The page of progress: shows what is kept, whoever changes it, and lets it be saved, read in and erased.
import { PROGRESS_KEY } from '../../i18n/storage.ts';
import { progressWords, type ProgressKey } from '../../i18n/progress/index.ts';
import { fixed } from '../../i18n/number.ts';
import { today } from '../progress.ts';
import { fetchCourse } from './course.ts';
import { download } from '../download.ts';
import { button, element } from './elements.ts';
import { fileText, MOST, readFileText } from './file.ts';
import { damagedTexts, forgetDamaged, look, mergeAll, type Outcome, replaceAll, rescue, whatPrevents } from './keep.ts';
import { offerOffline } from './keep-course.ts';
import { type Context, showPlan, showRows, showStop } from './show.ts';
import { NOTHING, type Progress } from './stored.ts';

const root = document.querySelector<HTMLElement>('[data-progress]')!;
const { lang } = document.documentElement;
const home = root.dataset.home!;
const at = <E extends HTMLElement = HTMLElement>(name: string): E => root.querySelector<E>(`[data-${name}]`)!;
const say = await progressWords(lang);

const counts = ({ exercises, predictions, sections }: Progress) => ({
  exercises: Object.keys(exercises).length,
  predictions: Object.keys(predictions).length,
  sections: Object.values(sections).reduce((sum, read) => sum + read.length, 0),
});

const tell = (...content: (Node | string)[]): void => at('said').replaceChildren(...content);

const refusal = (outcome: Exclude<Outcome, 'kept'>): string => say(outcome);

function notice(): void {
  const { state } = look();
  const key: ProgressKey | undefined = state === 'read' ? whatPrevents() : state;
  const lines: HTMLElement[] = key ? [element('p', {}, say(key))] : [];
  const damaged = damagedTexts();
  if (Object.keys(damaged).length > 0) {
    const save = button(say('saveDamaged'), () => {
      for (const [name, text] of Object.entries(damaged)) download(`${name}.txt`, 'text/plain', text);
      drop.hidden = false;
    });
    const drop = button(say('dropDamaged'), () => {
      forgetDamaged();
      notice();
    });
    drop.hidden = true;
    lines.push(element('p', {}, say('damaged'), ' ', save, ' ', drop));
  }
  at('notice').replaceChildren(...lines);
}

async function show(): Promise<void> {
  rescue();
  notice();
  const context: Context = { course: await fetchCourse(home), home, lang, today: today(), say };
  const { progress } = look();
  showStop(at('stopped'), context, progress);
  showPlan(at('plan'), context, progress);
  showRows(root, context, progress);
}

const refresh = (): void => void show().catch(() => at('notice').append(say('namesMissing')));

async function readIn(file: File, isReplacing: boolean): Promise<void> {
  if (file.size > MOST) {
    return tell(say('tooBig', { size: fixed(file.size / 1e6, 1), most: fixed(MOST / 1e6, 0) }));
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return tell(say('unreadable'));
  const found = readFileText(text);
  if ('refused' in found) return tell(say(found.refused));
  const before = look().progress;
  const outcome = isReplacing ? replaceAll(found.progress) : mergeAll(found.progress);
  if (outcome !== 'kept') return tell(refusal(outcome));
  refresh();
  tell(say('imported', counts(found.progress)), ' ', undoTo(before, at('import')));
}

/** The button goes with its sentence: the focus returns to what was undone. */
const undoTo = (before: Progress, origin: HTMLElement): HTMLButtonElement =>
  button(say('undo'), () => {
    const outcome = replaceAll(before);
    tell(outcome === 'kept' ? say('undone') : refusal(outcome));
    origin.focus();
    refresh();
  });

at('export').addEventListener('click', () => {
  const name = say('fileName', { day: today() });
  download(name, 'application/json', fileText(look().progress));
  tell(say('exported', { name }));
});

at<HTMLInputElement>('import').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const file = input.files?.[0];
  const how = root.querySelector<HTMLInputElement>('input[name=how]:checked')?.value;
  if (file) void readIn(file, how === 'replace');
  input.value = '';
});

at('erase').addEventListener('click', () => {
  const before = look().progress;
  const outcome = replaceAll(NOTHING);
  if (outcome !== 'kept') return tell(refusal(outcome));
  refresh();
  tell(say('erased', counts(before)), ' ', undoTo(before, at('erase')));
});

window.addEventListener('storage', ({ key }) => {
  if (key === PROGRESS_KEY || key === null) refresh();
});
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) refresh();
});
refresh();
void offerOffline({ place: at('offline'), said: at('offline-said'), home, lang, say });
