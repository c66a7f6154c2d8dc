// The ports of the lab into the page: the worker, the store, files that are dropped or handed over, keys.
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { onKey } from './keys.ts';
import { openLink } from './link.ts';
import { createSession, type Session } from './session.ts';
import { browserStore } from './store.ts';
import type { LabProps, View } from './view.ts';

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export interface Opened {
  readonly session: Session;
  close(): void;
}

export function openInPage(
  lab: LabProps,
  element: HTMLElement,
  words: DigitsWords,
  onView: (view: View) => void,
  picture: (index: number, values: Float64Array) => void,
): Opened {
  const figure = element.closest('figure') ?? element;
  const session = createSession(lab, words, {
    ...{ link: openLink, store: browserStore, view: onView, download, picture },
    now: () => performance.now(),
  });
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    const files = [...event.dataTransfer.files];
    const [first] = files;
    if (files.length === 1 && first!.name.endsWith('.json')) void session.load(first!);
    else session.files(files);
  };
  figure.addEventListener('dragover', onDrag);
  figure.addEventListener('drop', onDrag);
  element.addEventListener('keydown', onKey);
  void session.open();
  return {
    session,
    close() {
      figure.removeEventListener('dragover', onDrag);
      figure.removeEventListener('drop', onDrag);
      element.removeEventListener('keydown', onKey);
      session.close();
    },
  };
}
