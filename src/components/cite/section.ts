// What can be done with a section: take its link, cite it, report a mistake in it. Opened by its number, which leads to
// it as before.
import cff from '../../../CITATION.cff?raw';
import { type SayReach, reachWords } from '../../i18n/reach/index.ts';
import { element } from '../element.ts';
import { withSheet } from '../sheet.ts';
import { type Cited, inBibtex, inWords, workFrom } from './citation.ts';
import { fillReport } from './report.ts';
import sheet from './section.css?url';

const work = workFrom(cff);

/** Text without what hangs beside it. */
function textOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('.hang, .katex-html')) one.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The page's lasting address, where the site knows its own. */
const address = (anchor: string): string =>
  (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname) +
  anchor;

/** As the reader's calendar has it: 2026-11-21. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function copyButton(say: SayReach, of: HTMLElement, status: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button' }, say('copy'));
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(of.textContent);
      status.textContent = button.textContent = say('copied');
      setTimeout(() => (button.textContent = say('copy')), 2000);
    } catch {
      // Refused, or no secure connection: what was to be copied is selected.
      getSelection()?.selectAllChildren(of);
    }
  });
  return button;
}

function reportOf(say: SayReach, { page, section = '', url = '' }: Cited): HTMLAnchorElement | undefined {
  const to = document.querySelector<HTMLElement>('[data-report]')?.dataset['report'];
  if (!to) return undefined;
  const notation = document.querySelector<HTMLSelectElement>('select[data-lens]')?.value ?? 'course';
  const body = [
    say('reportWhat'),
    '',
    '',
    say('reportWhere', { section, page }),
    url,
    say('reportHow', { version: work.version, notation, width: innerWidth }),
  ].join('\n');
  return element('a', { href: fillReport(to, { title: say('reportTitle', { section }), body }) }, say('report'));
}

function fill(box: HTMLElement, say: SayReach, cited: Cited): void {
  const status = element('p', { className: 'vh', role: 'status' });
  const texts = [
    ['link', element('span', {}, cited.url ?? '')],
    ['cite', element('span', {}, inWords(cited))],
    ['bibtex', element('pre', { tabIndex: 0 }, inBibtex(cited))],
  ] as const;
  const rows = texts.map(([key, text]) =>
    element(
      'div',
      {},
      element('dt', {}, say(key)),
      element('dd', {}, text),
      element('dd', {}, copyButton(say, text, status)),
    ),
  );
  const report = reportOf(say, cited);
  box.replaceChildren(element('dl', {}, ...rows), ...(report ? [element('p', {}, report)] : []), status);
  box.ariaLabel = say('sectionTools', { section: cited.section ?? '' });
}

const box = Object.assign(document.createElement('div'), { className: 'about', popover: 'auto' });
box.role = 'dialog';

export async function openSection(number: HTMLAnchorElement): Promise<void> {
  const [say] = await Promise.all([reachWords(document.documentElement.lang), withSheet(sheet)]);
  const heading = number.parentElement!;
  const page = textOf(document.querySelector('h1')!);
  const section = `${number.textContent.trim()} ${textOf(heading)}`;
  fill(box, say, { work, page, section, url: address(`#${heading.id}`), day: today() });
  heading.after(box);
  box.showPopover();
  const { bottom, left } = heading.getBoundingClientRect();
  box.style.top = `${scrollY + bottom + 4}px`;
  box.style.left = `${scrollX + Math.min(left, document.documentElement.clientWidth - box.offsetWidth - 8)}px`;
  box.querySelector('button')!.focus({ preventScroll: true });
}
