// What a preview shows of a place: the formula, the drawing with its caption, the entry, the first lines.
import { element } from '../element.ts';

/** What is operated, what belongs to it, and what would be a second preview. */
const SURPLUS =
  'button:not(.term), input, select, textarea, script, style, details, .figtools, .settings, .live, .scripted, .sn, .sn-r, .preview, .tabs, .panel, astro-island:not(:has(> .plot))';

const part = (place: Element, selector: string): Node[] =>
  [...place.querySelectorAll(selector)].slice(0, 1).map(copyOf);

/** A copy in which no id occurs twice on the page, and in which nothing can be pressed. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(SURPLUS)) one.remove();
  for (const one of copy.querySelectorAll('a, button, astro-island')) {
    const plain = document.createElement('span');
    plain.append(...one.childNodes);
    one.replaceWith(plain);
  }
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    one.removeAttribute('tabindex');
    renameIds(one);
  }
  return copy;
}

const PREFIX = 'preview-';

function renameIds(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id' || name === 'for' || name === 'aria-labelledby') {
      element.setAttribute(
        name,
        value.replace(/\S+/g, (id) => PREFIX + id),
      );
    } else if (value.includes('url(#')) {
      element.setAttribute(name, value.replaceAll('url(#', `url(#${PREFIX}`));
    } else if (name.endsWith('href') && value.startsWith('#')) {
      element.setAttribute(name, `#${PREFIX}${value.slice(1)}`);
    }
  }
}

/** The drawing for narrow places, where there are several. */
function drawing(figure: Element): Node[] {
  const narrow = figure.querySelector('.plot .only-n');
  if (narrow) return [...narrow.children].map(copyOf);
  return part(figure, '.plot svg');
}

function paragraphAfter(heading: Element): Node[] {
  let next = heading.nextElementSibling;
  while (next && !next.matches('p, h2')) next = next.nextElementSibling;
  return next?.matches('p') ? [copyOf(next)] : [];
}

const inside = (element: Element | undefined): Node[] => (element ? [...copyOf(element).childNodes] : []);

function row(place: Element): Node[] {
  const [id, claim, computed, verdict] = place.children;
  return [
    element('p', { className: 'peek-h' }, ...inside(id), ' ', ...inside(verdict?.firstElementChild ?? undefined)),
    element('p', {}, ...inside(claim)),
    element('p', {}, ...inside(computed)),
  ];
}

/** A term's, without the link that it has when it is opened. */
const definition = (preview: Element): Node[] =>
  [...preview.childNodes].filter((node) => node.nodeName !== 'A').map((node) => node.cloneNode(true));

/** Nothing where a place has no preview. */
export function contentOf(place: Element): Node[] {
  if (place.matches('.eq')) return [...place.firstElementChild!.children].map(copyOf);
  if (place.matches('figure.listing')) return [...part(place, '.code'), ...part(place, 'figcaption')];
  if (place.matches('figure.tab')) return [...part(place, 'figcaption'), ...part(place, 'table')];
  if (place.matches('figure')) return [...drawing(place), ...part(place, 'figcaption')];
  if (place.matches('.ex')) return [...part(place, 'h3'), ...part(place, '.ex-t')];
  if (place.matches('tr')) return row(place);
  if (place.matches('li')) return inside(place);
  if (place.matches('.preview')) return place.matches(':popover-open') ? [] : definition(place);
  if (place.matches('h2, h3')) return [copyOf(place), ...paragraphAfter(place)];
  if (place.matches('main')) return [...part(place, 'h1'), ...part(place, '.standfirst')];
  return [];
}
