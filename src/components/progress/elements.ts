// Elements made by a script, with text only: nothing that was kept or read in becomes markup.
type Content = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

export const button = (label: string, act: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className: 'btn', onclick: act }, label);

export const link = (href: string, text: string): HTMLAnchorElement => element('a', { href }, text);
