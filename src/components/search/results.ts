// Results as a page shows them: groups with a heading each, in it links with what was found marked.
import type { ReachKey, SayReach } from '../../i18n/reach/index.ts';
import { element } from '../element.ts';
import { type Found, grouped } from './rank.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Text with <mark> in it, as nodes: nothing else in it is markup. */
const marked = (excerpt: string): Node[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((part, at) => (at % 2 ? element('mark', {}, decoded(part)) : document.createTextNode(decoded(part))));

/** A title with the Chinese of a term as such. */
function titled(title: string): (Node | string)[] {
  const [, name = title, chinese] = /^(.*?) ?(\p{Script=Han}.*)?$/su.exec(title) ?? [];
  return chinese && name ? [`${name} `, element('span', { lang: 'zh-Hans' }, chinese)] : [title];
}

function resultOf({ url, title, place, excerpt, kind }: Found): HTMLLIElement {
  const says = kind === 'row' ? [] : marked(excerpt);
  const name = element('b', {}, ...titled(kind === 'row' ? `${place}  ${title}` : title));
  const where = kind === 'row' ? '' : place;
  const link = element('a', { href: url }, name);
  if (where) link.append(' ', element('small', {}, where));
  if (says.length > 0) link.append(element('span', {}, ...says));
  return element('li', {}, link);
}

export const listOf = (found: readonly Found[], say: SayReach): HTMLElement[] =>
  grouped(found).map(([kind, members]) => {
    const heading = element('h3', { id: `found-${kind}` }, say(kind as ReachKey));
    const list = element('ul', {}, ...members.map(resultOf));
    const group = element('section', {}, heading, list);
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  });
