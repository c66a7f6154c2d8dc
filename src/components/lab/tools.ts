// The tools under a figure that need its session: back to the document, the link to what is shown, its files.
import type { LabWords } from '../../i18n/lab/en.ts';
import type { Session } from './session.ts';

type ToolWords = Pick<
  LabWords,
  'linkToState' | 'copied' | 'copyByHand' | 'unreached' | 'backToDocument' | 'asInDocument'
>;

async function copy(link: HTMLAnchorElement, words: ToolWords): Promise<void> {
  const say = (text: string) => {
    link.textContent = text;
    setTimeout(() => (link.textContent = words.linkToState), 2000);
  };
  try {
    await navigator.clipboard.writeText(link.href);
    say(words.copied);
  } catch {
    offer(link, words);
  }
}

/** Where the browser does not let the page copy, the link stands there to be copied by hand. */
function offer(link: HTMLAnchorElement, words: ToolWords): void {
  const field = document.createElement('input');
  field.type = 'text';
  field.readOnly = true;
  field.className = 'copy-by-hand';
  field.value = link.href;
  field.setAttribute('aria-label', words.copyByHand);
  link.after(field);
  field.select();
  field.focus();
  field.addEventListener('blur', () => field.remove(), { once: true });
}

/** What the tools ask of whoever holds the figure's state. */
export type Tooled = Pick<Session, 'backToDocument' | 'address' | 'view' | 'current' | 'say'>;

export function bindTools(figure: HTMLElement, words: ToolWords, session: () => Tooled) {
  const tool = <T extends HTMLElement>(name: string) => figure.querySelector<T>(`[data-tool="${name}"]`);
  const back = tool<HTMLButtonElement>('document');
  const link = tool<HTMLAnchorElement>('link');
  const line = figure.querySelector('.settings');

  const onClick = (event: Event) => {
    const target = event.target as Element;
    if (back?.contains(target)) {
      session().backToDocument();
      figure.querySelector<HTMLElement>('.panel select, .panel input')?.focus({ preventScroll: true });
    } else if (link?.contains(target)) {
      event.preventDefault();
      link.href = new URL(session().address(), location.href).href;
      void copy(link, words);
    } else {
      const { format, own } = (target as HTMLElement).dataset;
      if (!format || (own === undefined && !session().view().changed)) return; // the built file is what is shown
      event.preventDefault();
      const file = (target as HTMLAnchorElement).pathname.split('/').at(-1)!;
      Promise.all([import('./save.ts'), session().current()])
        .then(([{ save }, current]) => save(current, format, file, figure))
        .catch(() => session().say(words.unreached));
    }
  };
  figure.addEventListener('click', onClick);
  return {
    state(text: string, address: string) {
      if (line && line.textContent !== text) line.textContent = text;
      if (link) link.href = new URL(address, location.href).href;
    },
    changed(changed: boolean) {
      if (!back || back.disabled === !changed) return;
      back.disabled = !changed;
      back.textContent = changed ? words.backToDocument : words.asInDocument;
    },
    close: () => figure.removeEventListener('click', onClick),
  };
}
