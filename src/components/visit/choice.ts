// A choice that the browser does not keep holds for the page; that is said, once a page.
import { progressWords } from '../../i18n/progress/index.ts';
import { showNote } from './note.ts';

let told = false;

export async function sayNotKept(): Promise<void> {
  if (told) return;
  told = true;
  const say = await progressWords(document.documentElement.lang);
  showNote(say('choiceNotKept'), say('close'));
}
