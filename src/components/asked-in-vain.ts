// A choice that an address asks for, on pages that are no figure's: taken where it is there, else refused in words.
import { readable } from './reason.ts';

export interface Asked {
  readonly value?: string;
  /** What was asked for in vain: `document: "Z"`. */
  readonly refused?: string;
}

const MOST = 40;

/** By its beginning, if it is long; the parameters' `quote` would bring their whole file to pages that have none. */
const quoted = (text: string): string => `"${text.length > MOST ? `${[...text].slice(0, MOST - 1).join('')}…` : text}"`;

/** Nothing where the address does not name it. */
export function asked(search: string, name: string, known: readonly string[]): Asked {
  const given = new URLSearchParams(search).getAll(name);
  const [value] = given;
  if (value === undefined) return {};
  if (given.length === 1 && known.includes(value)) return { value };
  return { refused: readable(`${name}: ${given.slice(0, 2).map(quoted).join(', ')}`) };
}

/** Shows it in a line that is otherwise only spoken. */
export function notTaken(said: HTMLElement, refused: string): void {
  said.textContent = said.dataset['vain']!.replace('{asked}', () => refused);
  said.classList.remove('vh');
}
